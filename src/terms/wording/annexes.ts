import type { ArticleWording } from './article';

/** The annexes of the edition of 2022-09-01, in their order. The Japanese original governs. */
export const ANNEXES_2022_09_01: readonly ArticleWording[] = [
  {
    number: 'Annex 1',
    title: {
      ja: 'IIJ セキュアアクセスサービスにおける料金等',
      en: 'Fees of the IIJ Secure Access Service',
    },
    summary: {
      ja: '初期費用は、基本サービス、専用 IP アドレスオプションとも、その内容に応じ、当社が別途契約者に示す金額とします。基本サービスの月額費用は、基本料金（アカウント使用料として示す金額）及び種類毎に定める金額とし、後者は、プライベートコネクトにあっては当社が別途契約者に示す金額、その他の種類にあってはアカウント使用料として当社が別途契約者に示す金額とします。専用 IP アドレスオプションの月額費用は 0 円とします。',
      en: 'The initial fees of the basic service and of the dedicated IP address option are the amounts that the company quotes to the contractor. The monthly fee of the basic service is the basic fee (an account usage fee as quoted) and the fee of its type: for Private Connect an amount as quoted, for the other types an account usage fee as quoted. The monthly fee of the dedicated IP address option is 0 yen.',
    },
    paragraphs: [
      {
        number: 'Annex 1(1)',
        summary: {
          ja: '初期費用は、基本サービス、専用 IP アドレスオプションとも、その内容に応じ、当社が別途契約者に示す金額とします。',
          en: 'The initial fees of the basic service and of the dedicated IP address option are the amounts that the company quotes to the contractor.',
        },
      },
      {
        number: 'Annex 1(2)',
        summary: {
          ja: '月額費用は、基本サービスにあっては基本料金及び種類毎に定める金額、専用 IP アドレスオプションにあっては 0 円とします。',
          en: 'The monthly fee of the basic service is the basic fee and the fee of its type; that of the dedicated IP address option is 0 yen.',
        },
      },
    ],
  },
  {
    number: 'Annex 2',
    title: { ja: '最低利用期間内解除調定金', en: 'Early-termination settlement' },
    summary: {
      ja: '最低利用期間の残余の期間に対応する、別紙 1 の 2.月額費用(1)に定める金額とします。基本料金及びアカウント使用料は、解約日現在の契約アカウント数に基づき算出します。',
      en: 'The monthly fee of the basic service (Annex 1, 2(1)) for the rest of the minimum term; the basic fee and the account usage fee are computed with the account count on the day of termination.',
    },
    paragraphs: [],
  },
  {
    number: 'Annex 3',
    title: { ja: '料金の減額', en: 'Fee reduction' },
    summary: {
      ja: '利用不能時間を 24 で除した数（小数点以下の端数は切り捨てます。）に月額費用の 30 分の 1 を乗じて算出した額を減額します。',
      en: 'The reduction is the outage hours divided by 24, the fraction cut off, times one thirtieth of the monthly fee.',
    },
    paragraphs: [],
  },
];
