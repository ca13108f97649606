// Makes the demo town; `npm start` and `npm run dev` call it for a demo's empty database.
import { prisma } from '@/platform/db';
import { seedTown } from './seed/town';

try {
  await seedTown(new Date());
} finally {
  await prisma.$disconnect();
}
