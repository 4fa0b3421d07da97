import { matching } from './damage';

/** 、、、: an enumeration whose names were taken out. */
export const emptyLists = matching(/、(?:\s?、){1,40}/g, ([found]) => ({ kind: 'emptyList', found }));
