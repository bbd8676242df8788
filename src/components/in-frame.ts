/** A link to another language that stays in the frame, as the frame's script finds it. @param slug of the language */
export const inFrame = (slug: string) => ({ href: `/embed/${slug}/`, target: '_self', 'data-language': slug });
