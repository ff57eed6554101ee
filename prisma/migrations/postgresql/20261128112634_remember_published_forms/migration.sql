-- CreateTable
CREATE TABLE "PublishedForm" (
    "id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "isDone" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PublishedForm_pkey" PRIMARY KEY ("id", "fingerprint")
);

-- CreateIndex
CREATE INDEX "PublishedForm_at_idx" ON "PublishedForm"("at");
