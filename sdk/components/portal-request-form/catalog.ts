export const catalog=(h:unknown,i:unknown,w:unknown,p:unknown)=>[h,i,w,p];
