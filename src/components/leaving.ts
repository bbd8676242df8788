/** The event that says "Leave this page" was chosen: whoever knows something about the person forgets it now. */
export const LEAVING = 'rettvei:leaving';
