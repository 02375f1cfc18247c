export const receipt=(i:unknown,w:unknown,p:unknown)=>[i,w,p];
