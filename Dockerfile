# Two stages: the first builds, the second holds only what a server needs to run, and no build tools.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json rollup.config.mjs ./
COPY scripts ./scripts
COPY forms ./forms
COPY sdk ./sdk
COPY server ./server
RUN npm run build

FROM node:22-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc LICENSE ./
RUN npm ci --omit=dev && npm cache clean --force
COPY --from=build /app/dist ./dist
COPY openapi ./openapi
COPY examples/demo-data ./examples/demo-data
COPY examples/worlds ./examples/worlds
# For demo.json, and for the embedded database of a container that is given no MONGODB_URI.
RUN mkdir /data && chown node:node /data
VOLUME /data

ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 PORTICO_DATA=/data PORTICO_DEMO=off
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=32", "dist/server/main.js"]
