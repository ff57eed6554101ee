-- CreateTable
CREATE TABLE "PublishedForm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "held" TEXT NOT NULL,
    "isDone" BOOLEAN NOT NULL DEFAULT false,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateIndex
CREATE INDEX "PublishedForm_at_idx" ON "PublishedForm"("at");
