-- CreateTable
CREATE TABLE "Article" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "headlineKey" TEXT NOT NULL,
    "standfirst" TEXT,
    "bylineName" TEXT,
    "bylineUrl" TEXT,
    "publisherName" TEXT,
    "publisherUrl" TEXT,
    "publishedAt" TEXT NOT NULL,
    "publishedDay" TEXT NOT NULL,
    "publishedInstant" TIMESTAMP(3) NOT NULL,
    "updatedAt" TEXT,
    "language" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "leads" BOOLEAN NOT NULL,
    "url" TEXT,
    "retellsName" TEXT,
    "retellsUrl" TEXT,
    "leadPhoto" TEXT,
    "wordCount" INTEGER NOT NULL,
    "lastPassage" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "storedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceDocument" (
    "articleId" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "SourceDocument_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Passage" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "passageId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "PullQuote" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "quoteId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "speaker" TEXT,
    "statement" TEXT,
    "passageId" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "start" INTEGER NOT NULL,

    CONSTRAINT "PullQuote_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "Moment" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "momentId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "label" TEXT,
    "heading" TEXT NOT NULL,
    "summary" TEXT,
    "passageId" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,

    CONSTRAINT "Moment_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "RelatedLink" (
    "articleId" INTEGER NOT NULL,
    "passageId" TEXT NOT NULL,
    "headlineKey" TEXT NOT NULL,
    "url" TEXT,
    "date" TEXT,
    "toArticleId" INTEGER,

    CONSTRAINT "RelatedLink_pkey" PRIMARY KEY ("articleId","passageId")
);

-- CreateTable
CREATE TABLE "Publisher" (
    "name" TEXT NOT NULL,
    "articleCount" INTEGER NOT NULL,

    CONSTRAINT "Publisher_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "articleCount" INTEGER NOT NULL,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryArticle" (
    "storyId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "publishedInstant" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StoryArticle_pkey" PRIMARY KEY ("articleId","storyId")
);

-- CreateTable
CREATE TABLE "Change" (
    "revision" SERIAL NOT NULL,
    "tags" TEXT NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("revision")
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_url_key" ON "Article"("url");

-- CreateIndex
CREATE INDEX "Article_publishedInstant_id_idx" ON "Article"("publishedInstant" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_publisherName_publishedInstant_id_idx" ON "Article"("publisherName", "publishedInstant" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_leads_publishedInstant_id_idx" ON "Article"("leads", "publishedInstant" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_headlineKey_publishedDay_idx" ON "Article"("headlineKey", "publishedDay");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_articleId_passageId_key" ON "Passage"("articleId", "passageId");

-- CreateIndex
CREATE INDEX "RelatedLink_headlineKey_idx" ON "RelatedLink"("headlineKey");

-- CreateIndex
CREATE INDEX "RelatedLink_url_idx" ON "RelatedLink"("url");

-- CreateIndex
CREATE INDEX "RelatedLink_date_idx" ON "RelatedLink"("date");

-- CreateIndex
CREATE INDEX "RelatedLink_toArticleId_idx" ON "RelatedLink"("toArticleId");

-- CreateIndex
CREATE INDEX "Publisher_articleCount_name_idx" ON "Publisher"("articleCount" DESC, "name");

-- CreateIndex
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");

-- CreateIndex
CREATE INDEX "Story_title_id_idx" ON "Story"("title", "id");

-- CreateIndex
CREATE INDEX "StoryArticle_storyId_publishedInstant_articleId_idx" ON "StoryArticle"("storyId", "publishedInstant" DESC, "articleId" DESC);

-- AddForeignKey
ALTER TABLE "SourceDocument" ADD CONSTRAINT "SourceDocument_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PullQuote" ADD CONSTRAINT "PullQuote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Moment" ADD CONSTRAINT "Moment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedLink" ADD CONSTRAINT "RelatedLink_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedLink" ADD CONSTRAINT "RelatedLink_toArticleId_fkey" FOREIGN KEY ("toArticleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryArticle" ADD CONSTRAINT "StoryArticle_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryArticle" ADD CONSTRAINT "StoryArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
