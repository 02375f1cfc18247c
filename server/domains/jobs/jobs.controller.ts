import { Get, Path, Post, Queries, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { etagOf } from '../../http/conditional.js';
import type { Context } from '../../kernel/context.js';
import type { TaskDocument } from '../../store/tasks.js';
import type { Job, JobList, JobQuery } from './jobs.dto.js';
import { presentJob } from './jobs.present.js';
import type { JobsService } from './jobs.service.js';

/** Work in the background. */
@Route('v1/jobs')
@Tags('Jobs')
export class JobsController extends ApiController {
  constructor(private readonly jobs: JobsService) {
    super();
  }

  /**
   * The background work of the tenant, the latest first. What the server does by itself for all tenants, such as cleaning up, is
   * not among it.
   * @summary List jobs
   */
  @Get()
  @Security('bearer', ['job.read'])
  @SuccessResponse(200, 'A page of jobs.')
  async listJobs(@Request() req: HttpRequest, @Queries() query: JobQuery): Promise<JobList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.jobs.list(ctx, query);
    return { items: items.map((task) => presentJob(ctx, task)), nextCursor };
  }

  /**
   * How far a job is.
   * @summary Read a job
   * @param id Id of the job.
   * @example id "job_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['job.read'])
  @SuccessResponse(200, 'The job.')
  async readJob(@Request() req: HttpRequest, @Path() id: string): Promise<Job> {
    const ctx = this.context(req);
    const task = await this.jobs.get(ctx, id);
    this.tag(etagOf(ctx, task.version));
    return presentJob(ctx, task);
  }

  /**
   * Stops a job that is waiting or running. What it has done stays; nothing more happens until it is tried again.
   * @summary Stop a job
   * @param id Id of the job.
   * @example id "job_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/stops')
  @Security('bearer', ['job.stop'])
  @SuccessResponse(200, 'The job as it is now.')
  async stopJob(@Request() req: HttpRequest, @Path() id: string): Promise<Job> {
    return this.answer(req, (ctx) => this.jobs.stop(ctx, id));
  }

  /**
   * Tries a job again that has failed or was stopped. It goes on where it was.
   * @summary Try a job again
   * @param id Id of the job.
   * @example id "job_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/retries')
  @Security('bearer', ['job.retry'])
  @SuccessResponse(200, 'The job as it is now.')
  async retryJob(@Request() req: HttpRequest, @Path() id: string): Promise<Job> {
    return this.answer(req, (ctx) => this.jobs.retry(ctx, id));
  }

  private answer(req: HttpRequest, work: (ctx: Context) => Promise<TaskDocument>): Promise<Job> {
    const ctx = this.context(req);
    const present = (task: TaskDocument): Job => presentJob(ctx, task);
    return this.perform(req, { status: 200, present }, work);
  }
}
