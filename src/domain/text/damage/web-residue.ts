import { matching } from './damage';

const RESIDUE =
  /第\s?\d{1,4}\s?\/\s?\d{1,4}\s?页|第\s?\d{1,4}\s?页\s?[,，]?\s?共\s?\d{1,4}\s?页|(?<=^|[\s>|》])[上下]一[篇页頁](?=$|[\s:：<|《])|客服(?:号|號|QQ|qq|微信)\s?[:：]?\s?\d{5,12}|(?:返回|回到)顶部|关闭窗口|打印本页|点击下载/gm;

/** What a web page leaves around a copied text: 第4/4页, 第9页 共9页, 上一篇, 客服号 and its number. */
export const webResidue = matching(RESIDUE, ([found]) => ({ kind: 'webResidue', found }));
