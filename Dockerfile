# The image holds only the standalone folder; the library stays in the volume /data.
FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Prisma's install script would download an engine that nothing here uses.
ENV PRISMA_SCHEMA_ENGINE_BINARY=/usr/local/bin/node
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:22-bookworm-slim
WORKDIR /app
# Name the proxy's address or network where there is one in front: TRUST_PROXY=172.16.0.0/12.
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data TRUST_PROXY=none
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=node:node /app/.next/standalone ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --start-period=15s \
  CMD node -e "fetch('http://127.0.0.1:'+process.env.PORT+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["node", "--v8-pool-size=1", "backstory.mjs"]
