import sharp from 'sharp'; import { readdirSync } from 'node:fs';
const [suffix,w,out,re]=process.argv.slice(2); const dir='public/pictures/'; const W=+w,H=W*1.25|0;
const fs=readdirSync(dir).filter(f=>f.endsWith(suffix)&&(!re||new RegExp(re).test(f))).sort(); const c=Math.floor(1500/W);
const comp=await Promise.all(fs.map(async(f,i)=>({input:await sharp(dir+f).resize(W,H,{fit:'cover'}).toBuffer(),left:(i%c)*W,top:Math.floor(i/c)*H})));
await sharp({create:{width:c*W,height:H*Math.ceil(fs.length/c),channels:3,background:'#fff'}}).composite(comp).png().toFile(out); console.log(fs.length);
