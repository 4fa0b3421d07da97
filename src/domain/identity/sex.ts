/** 男 or 女 by the 17th digit of an 18-digit number: odd for men, even for women (GB 11643-1999). */
export const sexOf = (id: string): '男' | '女' => (Number(id[16]) % 2 === 1 ? '男' : '女');
