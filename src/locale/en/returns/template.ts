/** Names of the templates. */
export const template = {
  communityWorkforce: 'Community-worker return',
};
