export class Attachments { constructor(h:unknown,a:unknown,u:unknown){void h;void a;void u} ids: string[] = []; clear(){} hide(){} async settle(){} render(w:unknown){return w} }
