import { settings } from '../env';
import { type Gateway, postSigned } from './gateway';
import type { Letter, Posts } from './ports';

/** The three ways to reach a person through one gateway. */
export const gatewayPosts = (gateway: Gateway): Posts => ({
  sms: (letter) => postSigned(gateway, '/v1/sms', smsBody(letter)),
  whatsapp: (letter) => postSigned(gateway, '/v1/whatsapp', whatsappBody(letter)),
  mail: (letter) => postSigned(gateway, '/v1/mail', mailBody(letter)),
});

/** The posts of the gateway named in the settings. */
export function configuredPosts(): Posts {
  const { messageGatewayUrl, messageGatewayKey } = settings();
  return gatewayPosts({ url: messageGatewayUrl, key: messageGatewayKey });
}

const smsBody = ({ id, to, text }: Letter) => ({ message_id: id, to, text });

/** Laid out like a text message of WhatsApp's Cloud API; `biz_opaque_callback_data` is its field for our own id. */
const whatsappBody = ({ id, to, text }: Letter) => ({
  messaging_product: 'whatsapp',
  biz_opaque_callback_data: id,
  to,
  type: 'text',
  text: { body: text, preview_url: false },
});

const mailBody = ({ id, to, subject, text }: Letter) => ({
  message_id: id,
  to: oneLine(to),
  subject: oneLine(subject),
  text,
});

/** A line break in a mail header would start another header. */
const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ').trim();
