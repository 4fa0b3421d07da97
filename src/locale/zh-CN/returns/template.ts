/** Names of the templates. */
export const template = {
  communityWorkforce: '社区工作者队伍情况报表',
};
