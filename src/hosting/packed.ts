/** Endings of files that become smaller when they are packed; pictures and archives are packed already. */
export const PACKED_ENDINGS = ['css', 'html', 'js', 'json', 'svg', 'txt', 'webmanifest', 'xml'] as const;
