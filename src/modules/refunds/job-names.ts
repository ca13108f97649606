/** Sends one approved refund: `{ refundId }`. */
export const sendJob = 'refunds.send';
/** Gives back what was paid for an order that ended: `{ orderId }`. */
export const orderEndedJob = 'refunds.order_ended';
