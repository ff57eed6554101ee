/**
 * Words that makers of pages put into class names and ids, in English whatever the page's language, for what
 * stands beside an article and is none of it.
 */
export const boilerplateTokens: ReadonlySet<string> = new Set(
  `ad ads adbox adslot adunit adwrap advert advertisement advertising advertorial affiliate affiliates
  alert alsoread author-bio authorbio authorbox author-box backtotop bio-box bookmark breadcrumb breadcrumbs byline bylines
  carousel categories combx comment-count community consent contact-info cookie cookies copyright
  correction-form cta dateline-bar dfp disclaimer disqus donate donation dropdown eyebrow editorsnote
  filedunder flyout follow followus footer footnav gdpr googlead hatom-tags infobar interstitial
  jumplink kicker legends login loginbox mailinglist marketing masthead menu menubar meta metadata
  mailchimp modal moreon morefrom most-popular mostpopular mostread most-read nav navbar navigation newsletter
  newsletters nextarticle nextup next-up noprint oas offscreen onward outbrain pager pagination partner paywall-cta
  permalink petition playlist popular popup postmeta post-meta prevnext printonly privacy profile promo promobox promoted
  promotion promotions rating read-more readmore readnext read-next recirc recirculation recommend
  recommendation recommendations recommended registration reklama related relatedposts related-posts
  replies rss rightrail right-rail seealso see-also share shareaholic sharebar sharedaddy sharelinks sharethis sharing
  shoutbox sidebar sidebars signup sign-up siderail skip skiplink social socials sociable sponsor sponsored sponsors sprite
  subnav subscribe subscription subscriptions supplemental syndication taboola tagcloud taglist tag-list
  tags teads teaser teasers ticker timestamp toolbar toolbox tooltip topbar topics trending upsell utility
  viral widget widgets yarpp`.split(/\s+/),
);

/** Those of them that are meant by nothing else, even where they hold much of the page's text. */
export const certainTokens: ReadonlySet<string> = new Set(
  'modal popup privacy comments comment-list commentlist disqus outbrain taboola sidebar related relatedposts related-posts recommended recirc newsletter cookie consent gdpr trending mostpopular most-popular mostread most-read'.split(
    ' ',
  ),
);

/** Words for what holds an article: nothing that bears one is passed over for its other words. */
export const grainTokens: ReadonlySet<string> = new Set(
  `articlebody article-body articlecontent article-content articletext article-text articlepage entry-content entrycontent
  post-content postcontent post-body postbody story-body storybody story-content storycontent story-text storytext body-copy bodycopy
  body-text bodytext body-content article-copy rich-text richtext content-body contentbody page-content main-content maincontent hentry
  text-editor widget-text article__body article__content story__body entry__content post__content`.split(
    /\s+/,
  ),
);

/** Those that are given to nothing but the text of the page's article. */
export const textTokens: ReadonlySet<string> = new Set(['articlebody', 'article-body']);

/** Roles of ARIA for what stands beside the article. */
export const boilerplateRoles: ReadonlySet<string> = new Set(
  'navigation banner complementary contentinfo dialog alertdialog menu menubar search toolbar tablist alert'.split(
    ' ',
  ),
);
