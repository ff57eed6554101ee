-- CreateTable
CREATE TABLE "PublishedForm" (
    "id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "isDone" BOOLEAN NOT NULL DEFAULT false,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("id", "fingerprint")
);

-- CreateIndex
CREATE INDEX "PublishedForm_at_idx" ON "PublishedForm"("at");
