-- CreateTable
CREATE TABLE "ArticleRedirect" (
    "fromSlug" TEXT NOT NULL PRIMARY KEY,
    "toSlug" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "ArticleRedirect_toSlug_idx" ON "ArticleRedirect"("toSlug");
