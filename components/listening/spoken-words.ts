/**
 * What is said before a picture's caption, so that it isn't taken for a sentence of the text: it has no
 * frame in the ear. By the primary subtag; a language that isn't here goes without.
 */
const pictureWords = new Map(
  Object.entries({
    ar: 'صورة',
    cs: 'Fotografie',
    da: 'Billede',
    de: 'Bild',
    en: 'Picture',
    es: 'Imagen',
    fa: 'تصویر',
    fi: 'Kuva',
    fr: 'Image',
    he: 'תמונה',
    it: 'Immagine',
    ja: '写真',
    nl: 'Foto',
    no: 'Bilde',
    pl: 'Zdjęcie',
    pt: 'Imagem',
    ru: 'Фото',
    sv: 'Bild',
    tr: 'Fotoğraf',
    uk: 'Фото',
    zh: '图片',
  }),
);

export const pictureWord = (language: string): string | null =>
  pictureWords.get(language.toLowerCase().split('-')[0] ?? '') ?? null;
