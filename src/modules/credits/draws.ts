type Pot = { readonly id: string; readonly minor: number };
export type Draw = {
  readonly storeCreditId: string;
  readonly orderId: string;
  readonly minor: number;
};

/** Which credit pays how much of which order: the first credit is used up before the next, order by order. */
export function drawsFor(orders: readonly Pot[], credits: readonly Pot[]): Draw[] {
  const left = credits.map((credit) => ({ ...credit }));
  return orders.flatMap((order) => {
    let wanted = order.minor;
    return left.flatMap((credit) => {
      const minor = Math.min(wanted, credit.minor);
      if (minor <= 0) return [];
      wanted -= minor;
      credit.minor -= minor;
      return [{ storeCreditId: credit.id, orderId: order.id, minor }];
    });
  });
}
