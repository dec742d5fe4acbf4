FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY migrations migrations
COPY src src
# What only a trial needs stays behind: it is imported outside production alone.
RUN npx tsc -p tsconfig.build.json && rm -r dist/src/dev
# Of the trial and of the example gateway, which run in this stage.
COPY schema schema
COPY tools tools
COPY examples examples

# What the server runs on: the optional packages are the binaries of the embedded Postgres.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist .
COPY package.json .
COPY schema schema
USER node
EXPOSE 4001
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4001) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself, so that a signal reaches it and nothing else.
CMD ["node", "src/main.js"]
