/** The fingerprint of the script for other people's pages. */
export const embedIntegrity = async (): Promise<string> => 'sha384-none-until-the-script-is-there';
