import type { Forms } from './form';

export const conditional: Forms = {
  COUNTIF: [
    'COUNTIF({range},{criterion})',
    'COUNTIF([混],{criterion})',
    'COUNTIF([文],{criterion})',
    'COUNTIF([长],[@长]&"*")',
    'COUNTIF([长],[@长])',
  ],
  COUNTIFS: [
    'COUNTIFS([混],{criterion},[类],{category})',
    'COUNTIFS([数],{comparison},[小],{comparison})',
    'COUNTIFS([类],[@类],[小],[@小])',
    'COUNTIFS({range},{criterion},{range},{criterion})',
  ],
  SUMIF: ['SUMIF([混],{criterion},[数])', 'SUMIF([数],{comparison})', 'SUMIF([类],{category},[混])'],
  SUMIFS: [
    'SUMIFS([数],[混],{criterion})',
    'SUMIFS({range},[小],{comparison},[类],{category})',
    'SUMIFS([小],[文],{criterion})',
  ],
  AVERAGEIF: ['AVERAGEIF([混],{criterion},[数])', 'AVERAGEIF([数],{comparison})'],
  AVERAGEIFS: ['AVERAGEIFS([数],[混],{criterion})', 'AVERAGEIFS([小],[类],{category},[数],{comparison})'],
  MINIFS: [
    'MINIFS([数],[混],{criterion})',
    'MINIFS({range},[类],{category})',
    'MINIFS([日],[小],{comparison})',
  ],
  MAXIFS: [
    'MAXIFS([数],[混],{criterion})',
    'MAXIFS({range},[类],{category})',
    'MAXIFS([日],[小],{comparison})',
  ],
};
