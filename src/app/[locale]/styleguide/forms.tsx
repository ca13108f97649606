import { Button, ButtonLink } from '@/ui/button';
import { Checkbox, QuantityStepper, RadioCards } from '@/ui/choice';
import { Dialog } from '@/ui/dialog';
import { Field, Select, TextArea } from '@/ui/field';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { SubmitButton } from '@/ui/submit-button';
import type { Sample } from './specimen';

/** Every field in its states. `id` keeps the two boards of a page apart. */
export function FormBoard({ t, id }: Sample & { id: string }) {
  return (
    <form action="#" className="max-w-[34rem]">
      <Heading level={2} className="mb-5">
        {t('forms')}
      </Heading>
      <Field
        name={`${id}-phone`}
        label={t('phone')}
        hint={t('phoneHint')}
        dir="ltr"
        inputMode="tel"
        defaultValue="0300 1234567"
      />
      <Select name={`${id}-city`} label={t('city')}>
        <option>{t('lahore')}</option>
      </Select>
      <Field
        name={`${id}-address`}
        label={t('address')}
        defaultValue={t('addressValue')}
        error={t('addressError')}
      />
      <Field
        name={`${id}-landmark`}
        label={t('landmark')}
        optional={t('optional')}
        placeholder={t('landmarkHint')}
      />
      <TextArea name={`${id}-note`} label={t('note')} optional={t('optional')} />
      <RadioCards
        name={`${id}-pay`}
        legend={t('pay')}
        defaultValue="cod"
        cards={[
          { value: 'cod', label: t('cod'), note: t('codNote') },
          { value: 'card', label: t('card') },
          { value: 'off', label: t('card'), note: t('cardWhy'), disabled: true },
        ]}
      />
      <Checkbox name={`${id}-keep`} label={t('remember')} defaultChecked />
      <Checkbox name={`${id}-filter`} label={t('ajrak')} count="21" />
      <SubmitButton size="big" wide busyLabel={t('placing')}>
        {t('place')}
      </SubmitButton>
    </form>
  );
}

/** Every button in its states, the stepper and the question before an end. */
export function ButtonBoard({ t, id }: Sample & { id: string }) {
  return (
    <div className="grid content-start gap-4">
      <div className="flex flex-wrap gap-3">
        <Button>{t('accept')}</Button>
        <ButtonLink href="#" variant="line">
          <Icon name="whatsapp-logo" />
          {t('line')}
        </ButtonLink>
        <Button variant="quiet">{t('quiet')}</Button>
        <Button variant="stop">{t('stop')}</Button>
        <Button size="compact">{t('open')}</Button>
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <Button disabled>{t('disabled')}</Button>
        <span className="small mute">{t('disabledWhy')}</span>
      </p>
      <form action="#">
        <QuantityStepper
          name="quantity"
          quantity={1}
          min={1}
          max={3}
          label={t('quantity')}
          lessLabel={t('less')}
          moreLabel={t('more')}
        />
      </form>
      <div>
        <Dialog
          id={`${id}-sure`}
          variant="stop"
          trigger={t('stop')}
          title={t('sure')}
          closeLabel={t('keep')}
        >
          <p className="mb-4">{t('sureNote')}</p>
          <Button variant="stop">{t('stop')}</Button>
        </Dialog>
      </div>
    </div>
  );
}
