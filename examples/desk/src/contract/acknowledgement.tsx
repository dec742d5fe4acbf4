import { Alert, Anchor, Button, Group, Stack } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { AcknowledgementDocument } from '../generated/operations';
import { Answer } from '../graphql/answer';
import { useLanguage, useWords } from '../words/language';

/** The written acknowledgement of a notice, to print: on paper there is nothing else. */
export default function Acknowledgement() {
  const words = useWords();
  const { language } = useLanguage();
  const { contractNumber = '' } = useParams();
  const [state, retry] = useQuery({
    query: AcknowledgementDocument,
    variables: { contractNumber, language },
  });
  return (
    <Answer state={state} retry={retry}>
      {({ contractByNumber: contract }) => {
        const notice = contract?.terminationNotice;
        if (!notice) return <Alert title={contractNumber}>{words.noNotice}</Alert>;
        return (
          <Stack>
            <Group className="not-printed" justify="space-between">
              <Anchor component={Link} to={`/contracts/${contractNumber}`}>
                ← {contractNumber}
              </Anchor>
              <Button onClick={() => window.print()}>{words.print}</Button>
            </Group>
            <article className="letter">{notice.acknowledgement}</article>
          </Stack>
        );
      }}
    </Answer>
  );
}
