-- CreateTable
CREATE TABLE "ImportJob" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "by" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" TEXT NOT NULL DEFAULT 'running',
    "choices" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ImportItem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "jobId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BLOB,
    "reported" TEXT,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "slug" TEXT,
    "reason" TEXT,
    CONSTRAINT "ImportItem_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "ImportJob" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ImportJob_createdAt_id_idx" ON "ImportJob"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ImportItem_jobId_id_idx" ON "ImportItem"("jobId", "id");

-- CreateIndex
CREATE INDEX "ImportItem_state_id_idx" ON "ImportItem"("state", "id");
