import { ANNEXES_2022_09_01 } from './annexes';
import type { ArticleWording } from './article';

/** The articles and annexes of the edition of 2022-09-01, in their order. The Japanese original governs. */
export const ARTICLES_2022_09_01: readonly ArticleWording[] = [
  {
    number: '1',
    title: { ja: '種類', en: 'Service types' },
    summary: {
      ja: 'IIJ セキュアアクセスサービスには、Web ゲートウェイ、ファイアウォール：タイプ 1、ファイアウォール：タイプ 2、プライベートコネクト及びリモートコネクトの 5 の種類があります。',
      en: 'The IIJ Secure Access Service has five types: Web Gateway, Firewall Type 1, Firewall Type 2, Private Connect and Remote Connect.',
    },
    paragraphs: [],
  },
  {
    number: '2',
    title: { ja: '品目', en: 'Service items' },
    summary: {
      ja: 'プライベートコネクトには、IIJ プライベートバックボーンサービスの契約者に対し、当該サービスとの接続機能を最大帯域 1Gbps のベストエフォートで提供する品目「1Gbps」があります。リモートコネクトには、Wireguard を用いたリモートアクセス機能を提供する品目「タイプ A」があります。',
      en: 'Private Connect has the item 1Gbps: for contractors of the IIJ Private Backbone Service, a best-effort connection with that service of at most 1 Gbps. Remote Connect has the item Type A: remote access by Wireguard.',
    },
    paragraphs: [],
  },
  {
    number: '3',
    title: { ja: '最低利用期間', en: 'Minimum term' },
    summary: {
      ja: 'IIJ セキュアアクセスサービス契約における最低利用期間は 1 ヶ月とし、その起算日は課金開始日とします。',
      en: 'The minimum term of a contract is one month, and its first day is the billing start date.',
    },
    paragraphs: [],
  },
  {
    number: '4',
    title: { ja: '契約の単位', en: 'Unit of contract' },
    summary: {
      ja: '契約は、契約者が指定する一の種類ごとに締結します。一の種類に係る契約数の上限は 3 とし、当社は、これを超える利用の申込を承諾しないものとします。',
      en: 'A contract is made for each single service type that the contractor names. The limit is three contracts for one service type; the company does not accept an application above it.',
    },
    paragraphs: [
      {
        number: '4(1)',
        summary: {
          ja: '契約は、契約者が指定する一の種類ごとに締結します。',
          en: 'A contract is made for each single service type that the contractor names.',
        },
      },
      {
        number: '4(2)',
        summary: {
          ja: '一の種類に係る契約数の上限は、3 とします。',
          en: 'The limit is three contracts for one service type.',
        },
      },
      {
        number: '4(3)',
        summary: {
          ja: '当社は、契約数の上限を超える利用の申込を承諾しないものとします。',
          en: 'The company does not accept an application above the limit.',
        },
      },
    ],
  },
  {
    number: '5',
    title: { ja: '契約アカウント数', en: 'Account count' },
    summary: {
      ja: '契約アカウント数は 50 からとし、1 を最小単位とします。',
      en: 'The account count starts at 50 and goes in steps of one.',
    },
    paragraphs: [],
  },
  {
    number: '6',
    title: { ja: '利用資格', en: 'Eligibility' },
    summary: {
      ja: 'プライベートコネクト又はリモートコネクトを利用するには、Web ゲートウェイ、ファイアウォール：タイプ 1 又はファイアウォール：タイプ 2 の契約者である必要があります。',
      en: 'To use Private Connect or Remote Connect, one must be a contractor of Web Gateway, Firewall Type 1 or Firewall Type 2.',
    },
    paragraphs: [],
  },
  {
    number: '7',
    title: { ja: '利用条件', en: 'Conditions of use' },
    summary: {
      ja: '契約者は、運用ポリシーの決定、当社が指定する通信環境の用意及び当社が指定するその他の事項を行う必要があります。通信環境が当社のサービスによらない場合は、必要な設定情報を当社に開示し、変更が生じたときは速やかに通知するものとします。これらが遵守されない場合はサービスを提供できないことがあり、当社は、そのことについて債務不履行責任を負いません。',
      en: 'The contractor decides the operating policy, prepares the network environment that the company specifies, and does what else the company specifies. Where that environment is not a service of the company, the contractor discloses the configuration needed and promptly gives notice of its changes. Where this is not observed the service may not be provided, and the company is not liable for non-performance.',
    },
    paragraphs: [
      {
        number: '7(1)',
        summary: {
          ja: '契約者は、運用ポリシーの決定、当社が指定する通信環境の用意及び当社が指定するその他の事項を行う必要があります。',
          en: 'The contractor decides the operating policy, prepares the network environment that the company specifies, and does what else the company specifies.',
        },
      },
      {
        number: '7(2)',
        summary: {
          ja: '通信環境が当社のサービスによらない場合、契約者は、必要な設定情報を当社に開示し、変更が生じたときは速やかに通知するものとします。',
          en: 'Where the network environment is not a service of the company, the contractor discloses the configuration needed and promptly gives notice of its changes.',
        },
      },
      {
        number: '7(3)',
        summary: {
          ja: 'これらが遵守されない場合はサービスを提供できないことがあり、当社は、そのことについて債務不履行責任を負いません。',
          en: 'Where this is not observed the service may not be provided, and the company is not liable for non-performance.',
        },
      },
    ],
  },
  {
    number: '8',
    title: { ja: '契約内容の変更', en: 'Changes of the contract' },
    summary: {
      ja: '契約者は、契約アカウント数その他当社が指定する事項について、契約の内容の変更を請求することができます。',
      en: 'The contractor may request a change of the account count and of other matters that the company specifies.',
    },
    paragraphs: [],
  },
  {
    number: '9',
    title: { ja: 'オプションサービス', en: 'Option services' },
    summary: {
      ja: '当社は、所定の申込書による申込があった場合に、契約者のみが利用する専用の IP アドレスを提供する専用 IP アドレスオプションを提供します。契約者が所定の解約申込書で利用の停止に係る通知をした場合、当該通知が当社に到達した日から 30 日を経過する日又は契約者が解除の効力が生じる日として指定した日のいずれか遅い日に、利用の停止の効力が生じます。',
      en: 'On an application in the prescribed form, the company provides the dedicated IP address option: IP addresses that only this contractor uses. A notice to stop the option, in the prescribed form, takes effect on the day on which 30 days from its arrival elapse or on the day the contractor names, whichever is later.',
    },
    paragraphs: [
      {
        number: '9(1)',
        summary: {
          ja: '当社は、所定の申込書による申込があった場合に、オプションサービスを提供します。',
          en: 'The company provides option services on an application in the prescribed form.',
        },
      },
      {
        number: '9(2)',
        summary: {
          ja: 'オプションサービスには、契約者のみが利用する専用の IP アドレスを提供する専用 IP アドレスオプションがあります。',
          en: 'The option service is the dedicated IP address option: IP addresses that only this contractor uses.',
        },
      },
      {
        number: '9(3)',
        summary: {
          ja: '契約者が所定の解約申込書で利用の停止に係る通知をした場合、当該通知が当社に到達した日から 30 日を経過する日又は契約者が指定した日のいずれか遅い日に、利用の停止の効力が生じます。',
          en: 'A notice to stop the option, in the prescribed form, takes effect on the day on which 30 days from its arrival elapse or on the day the contractor names, whichever is later.',
        },
      },
    ],
  },
  {
    number: '10',
    title: { ja: 'ソフトウェアの利用', en: 'Use of software' },
    summary: {
      ja: '契約者は、リモートコネクトにおける通信を行う場合に、当社が提供するソフトウェアを利用することができます。この場合において、契約者は、当社が別途定める使用許諾条件を遵守するものとします。',
      en: 'For communication by Remote Connect the contractor may use software that the company provides, and then observes the licence conditions that the company lays down separately.',
    },
    paragraphs: [
      {
        number: '10(1)',
        summary: {
          ja: '契約者は、リモートコネクトにおける通信を行う場合に、当社が提供するソフトウェアを利用することができます。',
          en: 'For communication by Remote Connect the contractor may use software that the company provides.',
        },
      },
      {
        number: '10(2)',
        summary: {
          ja: '契約者は、そのソフトウェアの利用において、当社が別途定める使用許諾条件を遵守するものとします。',
          en: 'In using that software the contractor observes the licence conditions that the company lays down separately.',
        },
      },
    ],
  },
  {
    number: '11',
    title: { ja: '解除の効力が生ずる日', en: 'Effective date of termination' },
    summary: {
      ja: '契約者が当社所定の解約申込書で通知をした場合、当該通知が当社に到達した日から 30 日を経過する日又は契約者が解除の効力が生じる日として指定した日のいずれか遅い日に、契約の解除の効力が生じます。',
      en: 'Where the contractor gives notice in the prescribed form, the termination takes effect on the day on which 30 days from the arrival of the notice elapse or on the day the contractor names, whichever is later.',
    },
    paragraphs: [],
  },
  {
    number: '12',
    title: { ja: '料金', en: 'Fees' },
    summary: {
      ja: '契約者が支払うべき料金の額は、別紙 1 のとおりとします。支払義務は、初期費用については利用の申込を当社が承諾した時点で、月額費用については課金開始日に、一時費用についてはその発生に係る契約内容変更の申込を当社が承諾した時点（承諾を要しない事項に係るものは、発生原因となる事実が発生した時点）で発生します。',
      en: 'The fees are those of Annex 1. The obligation to pay arises, for the initial fee, when the company accepts the application; for the monthly fee, on the billing start date; for a one-time fee, when the company accepts the change that causes it or, where no acceptance is needed, when the fact that causes it occurs.',
    },
    paragraphs: [],
  },
  {
    number: '13',
    title: { ja: '最低利用期間内解除調定', en: 'Settlement of early termination' },
    summary: {
      ja: '最低利用期間の経過する日前に解除された場合、契約者は、別紙 2 に定める金額を支払うものとします。ただし、一般規程第 28 条（契約者の解除）第 2 項又は第 3 項の規定に基づき解除された場合を除きます。',
      en: 'Where the service is terminated before the day on which its minimum term elapses, the contractor pays the amount laid down in Annex 2, except where it is terminated under article 28 (termination by the contractor), paragraph 2 or 3, of the General Terms.',
    },
    paragraphs: [],
  },
  {
    number: '14',
    title: { ja: '料金の減額', en: 'Fee reduction' },
    summary: {
      ja: '当社の責に帰すべき事由により全く利用し得ない状態（同じ程度の状態を含みます。）が生じ、当社がこれを知った時から連続して 24 時間以上継続したときは、当社は、契約者の請求に基づき、別紙 3 に定めるところにより料金を減額します。契約者は、請求をし得ることとなった日から 3 ヶ月を経過する日までに請求をしなかったときは、その権利を失います。',
      en: 'Where, for a cause attributable to the company, the service is completely unusable (or as good as) for 24 consecutive hours or more from the time the company knew of it, the company reduces the fees by Annex 3 on the contractor’s claim. The right is lost if it is not claimed by the day on which three months elapse from the day the claim became possible.',
    },
    paragraphs: [],
  },
  {
    number: '15',
    title: { ja: '保証の限定', en: 'Limitation of warranty' },
    summary: {
      ja: 'IIJ セキュアアクセスサービスは、常に可用であること並びに完全性、正確性及び契約者の利用目的への適合性を保証するものではありません。契約者は、サービスの設定変更により接続及び通信が切断又は中断される可能性があること、ソフトウェアの不具合等によりリモートコネクトの利用ができない可能性があること並びに当社がこれらについて責任を負わないことに同意するものとします。',
      en: 'Constant availability, completeness, accuracy and fitness for the contractor’s purpose are not guaranteed. The contractor agrees that changes of the service’s settings may cut off or interrupt connections and communication, that faults of the software may make Remote Connect unusable, and that the company is not responsible for either.',
    },
    paragraphs: [
      {
        number: '15(1)',
        summary: {
          ja: 'サービスは、常に可用であること並びに完全性、正確性及び契約者の利用目的への適合性を保証するものではありません。',
          en: 'Constant availability, completeness, accuracy and fitness for the contractor’s purpose are not guaranteed.',
        },
      },
      {
        number: '15(2)',
        summary: {
          ja: '契約者は、サービスの設定変更により接続及び通信が切断又は中断される可能性があること、ソフトウェアの不具合等によりリモートコネクトの利用ができない可能性があること並びに当社がこれらについて責任を負わないことに同意するものとします。',
          en: 'The contractor agrees that changes of the service’s settings may cut off or interrupt connections and communication, that faults of the software may make Remote Connect unusable, and that the company is not responsible for either.',
        },
      },
    ],
  },
  {
    number: '16',
    title: { ja: '機能の制限', en: 'Limits of function' },
    summary: {
      ja: 'インターネット接続に係る当社の他のサービスの利用の形態により、機能が制限されることがあります。契約者が利用しているインターネット網との通信制限によっては、サービスの提供ができない又は制限される場合があります。',
      en: 'The way in which other internet connection services of the company are used may limit the functions. Restrictions on communication with the internet network that the contractor uses may prevent or limit the service.',
    },
    paragraphs: [
      {
        number: '16(1)',
        summary: {
          ja: 'インターネット接続に係る当社の他のサービスの利用の形態により、機能が制限されることがあります。',
          en: 'The way in which other internet connection services of the company are used may limit the functions.',
        },
      },
      {
        number: '16(2)',
        summary: {
          ja: '契約者が利用しているインターネット網との通信制限によっては、サービスの提供ができない又は制限される場合があります。',
          en: 'Restrictions on communication with the internet network that the contractor uses may prevent or limit the service.',
        },
      },
    ],
  },
  {
    number: 'Supplementary',
    title: { ja: '附則', en: 'Supplementary provision' },
    summary: {
      ja: 'この契約約款は、令和 4 年 9 月 1 日から実施します。',
      en: 'These terms are in force from 1 September 2022.',
    },
    paragraphs: [],
  },
  ...ANNEXES_2022_09_01,
];
