/* Made by `npm run generate` from schema/. */
export const FORMS = {
  "applyForContract": {
    "title": {
      "EN": "Apply for contract",
      "JA": "契約の申込"
    },
    "help": "Applies for a contract, Art. 1 to 7, 10 and 16; the company then accepts or rejects it. Contractors for themselves, operators for anyone.",
    "articles": [
      "1"
    ],
    "operatorOnly": false,
    "entity": "contract",
    "expectsVersion": false,
    "fields": [
      {
        "name": "contractorId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contractor",
          "JA": "契約者"
        },
        "help": "The contractor who applies.",
        "values": [],
        "fields": []
      },
      {
        "name": "serviceType",
        "type": "ContractServiceType",
        "required": true,
        "list": false,
        "label": {
          "EN": "Service type",
          "JA": "種類"
        },
        "help": "The service type, Art. 1.",
        "values": [
          "WEB_GATEWAY",
          "FIREWALL_TYPE_1",
          "FIREWALL_TYPE_2",
          "PRIVATE_CONNECT",
          "REMOTE_CONNECT"
        ],
        "fields": []
      },
      {
        "name": "item",
        "type": "ContractServiceItem",
        "required": false,
        "list": false,
        "label": {
          "EN": "Item",
          "JA": "品目"
        },
        "help": "The service item, Art. 2. Default: the only one of the type, or none for a type without items, where giving one is refused.",
        "values": [
          "PRIVATE_CONNECT_1GBPS",
          "REMOTE_CONNECT_TYPE_A"
        ],
        "fields": []
      },
      {
        "name": "accountCount",
        "type": "Int",
        "required": true,
        "list": false,
        "label": {
          "EN": "Account count",
          "JA": "契約アカウント数"
        },
        "help": "The account count, Art. 5: 50 or more.",
        "values": [],
        "fields": []
      },
      {
        "name": "privateBackboneContractNumber",
        "type": "String",
        "required": false,
        "list": false,
        "label": {
          "EN": "Private backbone contract number",
          "JA": "プライベートバックボーンサービスの契約番号"
        },
        "help": "The contractor's contract of the IIJ Private Backbone Service, Art. 2. Private Connect needs it by the acceptance at the latest. Empty: not known yet.",
        "values": [],
        "fields": []
      },
      {
        "name": "usageConditions",
        "type": "UsageConditionsInput",
        "required": false,
        "list": false,
        "label": {
          "EN": "Usage conditions",
          "JA": "利用条件"
        },
        "help": "Conditions of use that are met already, Art. 7. They can be declared later; none holds up the application.",
        "values": [],
        "fields": [
          {
            "name": "operatingPolicyDecided",
            "type": "Boolean",
            "required": false,
            "list": false,
            "label": {
              "EN": "Operating policy decided",
              "JA": "運用ポリシーの決定"
            },
            "help": "Whether the operating policy is decided, Art. 7(1)(i). Empty: not told.",
            "values": [],
            "fields": []
          },
          {
            "name": "networkEnvironment",
            "type": "NetworkEnvironmentInput",
            "required": false,
            "list": false,
            "label": {
              "EN": "Network environment",
              "JA": "通信環境"
            },
            "help": "The network environment prepared, Art. 7(1)(ii). Empty: not told.",
            "values": [],
            "fields": [
              {
                "name": "providedByCompany",
                "type": "Boolean",
                "required": true,
                "list": false,
                "label": {
                  "EN": "Provided by company",
                  "JA": "当社のサービスによる通信環境"
                },
                "help": "Whether it is the company's own service, Art. 7(2).",
                "values": [],
                "fields": []
              },
              {
                "name": "companyServiceReference",
                "type": "String",
                "required": false,
                "list": false,
                "label": {
                  "EN": "Company service reference",
                  "JA": "当社サービスの契約番号等"
                },
                "help": "Which service of the company it is. Empty: not told.",
                "values": [],
                "fields": []
              },
              {
                "name": "configuration",
                "type": "String",
                "required": false,
                "list": false,
                "label": {
                  "EN": "Configuration",
                  "JA": "通信環境の設定情報"
                },
                "help": "Its configuration, to be disclosed where it is not the company's own service, Art. 7(2). Empty: not disclosed.",
                "values": [],
                "fields": []
              }
            ]
          }
        ]
      },
      {
        "name": "agreesToSoftwareLicense",
        "type": "Boolean",
        "required": false,
        "list": false,
        "label": {
          "EN": "Agrees to software license",
          "JA": "使用許諾条件への同意"
        },
        "help": "Whether the contractor agrees to the software licence, Art. 10(2). Remote Connect only. Empty or no: not yet.",
        "values": [],
        "fields": []
      },
      {
        "name": "softwareLicenseVersion",
        "type": "String",
        "required": false,
        "list": false,
        "label": {
          "EN": "Software license version",
          "JA": "同意する使用許諾条件の版"
        },
        "help": "Which text of the licence the contractor agrees to, Art. 10(2), a version as the caller names it; only together with agreesToSoftwareLicense: true. Empty: not told.",
        "values": [],
        "fields": []
      },
      {
        "name": "agreesToTermsEdition",
        "type": "Date",
        "required": true,
        "list": false,
        "label": {
          "EN": "Agrees to terms edition",
          "JA": "同意する規程の版"
        },
        "help": "The edition of the terms that the contractor agrees to, Art. 15(2) and supplementary provisions (附則): the one in force today.",
        "values": [],
        "fields": []
      },
      {
        "name": "requestedBillingStartOn",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Requested billing start",
          "JA": "希望する課金開始日"
        },
        "help": "The day from which the contract is wished, Art. 4: today at the earliest, a date in Tokyo. It counts for the limit from that day on, so that a contract under notice can be replaced without a gap, and billing never starts before it. Empty: as soon as possible, and it counts from today.",
        "values": [],
        "fields": []
      }
    ]
  },
  "withdrawApplication": {
    "title": {
      "EN": "Withdraw application",
      "JA": "申込の取下げ"
    },
    "help": "Withdraws an application that waits for a decision. Contractors for themselves, operators for anyone.",
    "articles": [],
    "operatorOnly": false,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The application.",
        "values": [],
        "fields": []
      }
    ]
  },
  "rejectApplication": {
    "title": {
      "EN": "Reject application",
      "JA": "申込の不承諾"
    },
    "help": "Rejects an application that waits for a decision. Only operators.",
    "articles": [],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The application.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "理由"
        },
        "help": "Why it is rejected, for people to read.",
        "values": [],
        "fields": []
      }
    ]
  },
  "acceptApplication": {
    "title": {
      "EN": "Accept application",
      "JA": "申込の承諾"
    },
    "help": "Accepts an application today, Art. 4 and 12: the contract is held from today, its fees are fixed, and the initial fee arises as a settlement. Only operators.",
    "articles": [
      "4"
    ],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The application.",
        "values": [],
        "fields": []
      },
      {
        "name": "billingStartOn",
        "type": "Date",
        "required": true,
        "list": false,
        "label": {
          "EN": "Billing start",
          "JA": "課金開始日"
        },
        "help": "The billing start date, Art. 3: today at the earliest, never before the day wished, a date in Tokyo.",
        "values": [],
        "fields": []
      },
      {
        "name": "quotedFees",
        "type": "QuotedFeesInput",
        "required": false,
        "list": false,
        "label": {
          "EN": "Quoted fees",
          "JA": "提示料金"
        },
        "help": "The fees quoted to the contractor, Annex 1. Where the application was quoted they may be left out, and never differ from that quote: QUOTE_DIFFERS. Where it was not, all three are needed: each missing one is FEE_NOT_QUOTED.",
        "values": [],
        "fields": [
          {
            "name": "initialFee",
            "type": "Yen",
            "required": false,
            "list": false,
            "label": {
              "EN": "Initial fee",
              "JA": "初期費用"
            },
            "help": "Initial fee in yen exclusive of tax, Annex 1.",
            "values": [],
            "fields": []
          },
          {
            "name": "basicFeePerAccount",
            "type": "Yen",
            "required": false,
            "list": false,
            "label": {
              "EN": "Basic fee per account",
              "JA": "基本料金"
            },
            "help": "Basic fee per account and month, in yen exclusive of tax, Annex 1.",
            "values": [],
            "fields": []
          },
          {
            "name": "typeFee",
            "type": "Yen",
            "required": false,
            "list": false,
            "label": {
              "EN": "Type fee",
              "JA": "種類毎に定める料金"
            },
            "help": "The type's fee per month, in yen exclusive of tax, Annex 1: per account, except for Private Connect, where it is flat.",
            "values": [],
            "fields": []
          }
        ]
      },
      {
        "name": "privateBackboneContractNumber",
        "type": "String",
        "required": false,
        "list": false,
        "label": {
          "EN": "Private backbone contract number",
          "JA": "プライベートバックボーンサービスの契約番号"
        },
        "help": "The contractor's contract of the IIJ Private Backbone Service, Art. 2, where the application named none, or another than the one confirmed. Empty: as the application named it.",
        "values": [],
        "fields": []
      },
      {
        "name": "privateBackboneConfirmed",
        "type": "Boolean",
        "required": false,
        "list": false,
        "label": {
          "EN": "Private backbone confirmed",
          "JA": "プライベートバックボーンサービスの契約の確認"
        },
        "help": "Whether the company has confirmed the contract of the Private Backbone Service, Art. 2. Must be true for Private Connect; ignored for the others.",
        "values": [],
        "fields": []
      }
    ]
  },
  "rescheduleBillingStart": {
    "title": {
      "EN": "Reschedule billing start",
      "JA": "課金開始日の変更"
    },
    "help": "Moves the billing start date of an accepted contract, Art. 3, only before billing has started; the minimum term moves with it, and Art. 6 is checked anew for the contract and its dependents: each keeps a base on every day on which it is in force. Only operators.",
    "articles": [
      "3",
      "6"
    ],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "billingStartOn",
        "type": "Date",
        "required": true,
        "list": false,
        "label": {
          "EN": "Billing start",
          "JA": "課金開始日"
        },
        "help": "The new billing start date, Art. 3: today at the earliest, never before the day wished, a date in Tokyo.",
        "values": [],
        "fields": []
      }
    ]
  },
  "requestAccountCountChange": {
    "title": {
      "EN": "Request account count change",
      "JA": "契約アカウント数の変更の申込"
    },
    "help": "Requests another account count, Art. 8, more or fewer; the company then accepts or rejects it. Contractors for themselves, operators for anyone.",
    "articles": [
      "8"
    ],
    "operatorOnly": false,
    "entity": "changeRequest",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "accountCount",
        "type": "Int",
        "required": true,
        "list": false,
        "label": {
          "EN": "Account count",
          "JA": "契約アカウント数"
        },
        "help": "The account count wanted, Art. 5: 50 or more.",
        "values": [],
        "fields": []
      },
      {
        "name": "effectiveOn",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Effective on",
          "JA": "変更希望日"
        },
        "help": "The day from which it shall apply: today at the earliest, a date in Tokyo. Empty: left to the company.",
        "values": [],
        "fields": []
      }
    ]
  },
  "withdrawChangeRequest": {
    "title": {
      "EN": "Withdraw change request",
      "JA": "変更の申込の取下げ"
    },
    "help": "Withdraws a change request that waits for a decision, Art. 8. Contractors for themselves, operators for anyone.",
    "articles": [
      "8"
    ],
    "operatorOnly": false,
    "entity": "changeRequest",
    "expectsVersion": true,
    "fields": [
      {
        "name": "changeRequestId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Change request",
          "JA": "変更の申込"
        },
        "help": "The request.",
        "values": [],
        "fields": []
      }
    ]
  },
  "acceptChangeRequest": {
    "title": {
      "EN": "Accept change request",
      "JA": "変更の申込の承諾"
    },
    "help": "Accepts a change request today, Art. 8 and Art. 12: the account count changes on the effective day, and a one-time fee arises now as a settlement. Only operators.",
    "articles": [
      "8",
      "12"
    ],
    "operatorOnly": true,
    "entity": "changeRequest",
    "expectsVersion": true,
    "fields": [
      {
        "name": "changeRequestId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Change request",
          "JA": "変更の申込"
        },
        "help": "The request.",
        "values": [],
        "fields": []
      },
      {
        "name": "effectiveOn",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Effective on",
          "JA": "変更日"
        },
        "help": "The day from which the new count applies: today at the earliest, never before the day requested, a date in Tokyo. Default: the day requested, or today where none was named or it has passed.",
        "values": [],
        "fields": []
      },
      {
        "name": "oneTimeFee",
        "type": "Yen",
        "required": false,
        "list": false,
        "label": {
          "EN": "One time fee",
          "JA": "一時費用"
        },
        "help": "One-time fee of the change in yen exclusive of tax, Art. 12. Empty: none.",
        "values": [],
        "fields": []
      }
    ]
  },
  "rejectChangeRequest": {
    "title": {
      "EN": "Reject change request",
      "JA": "変更の申込の不承諾"
    },
    "help": "Rejects a change request that waits for a decision, Art. 8. Only operators.",
    "articles": [
      "8"
    ],
    "operatorOnly": true,
    "entity": "changeRequest",
    "expectsVersion": true,
    "fields": [
      {
        "name": "changeRequestId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Change request",
          "JA": "変更の申込"
        },
        "help": "The request.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "理由"
        },
        "help": "Why it is rejected, for people to read.",
        "values": [],
        "fields": []
      }
    ]
  },
  "correctTermination": {
    "title": {
      "EN": "Correct termination",
      "JA": "解約の記録の訂正"
    },
    "help": "Puts right a recorded end that was never true, Art. 11 and Art. 13, also after its effective date: either takes it back whole, or gives it its true arrival, named day, ground or effective date; what is left out was recorded rightly. What the end had replaced stands again. The dependent contracts that ended together with it go on, or end together with it as corrected; changes, options and settlements follow. Every rule is asked again on the corrected record. Only operators.",
    "articles": [
      "11",
      "13"
    ],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "訂正の理由"
        },
        "help": "Why the record is put right, for people to read.",
        "values": [],
        "fields": []
      },
      {
        "name": "remove",
        "type": "Boolean",
        "required": false,
        "list": false,
        "label": {
          "EN": "Remove",
          "JA": "記録の取消"
        },
        "help": "True: there was no such end, and nothing else is told. Empty or no: what is told below is true.",
        "values": [],
        "fields": []
      },
      {
        "name": "arrivedOn",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Arrived on",
          "JA": "到達日"
        },
        "help": "The day on which the notice truly arrived, Art. 11, a date in Tokyo, not in the future. Empty: as recorded; of what was recorded as no notice, the day of the record.",
        "values": [],
        "fields": []
      },
      {
        "name": "requestedOn",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Requested on",
          "JA": "契約者の指定日"
        },
        "help": "The day that the contractor truly named, Art. 11. Empty: as recorded.",
        "values": [],
        "fields": []
      },
      {
        "name": "namedNoDay",
        "type": "Boolean",
        "required": false,
        "list": false,
        "label": {
          "EN": "Named no day",
          "JA": "指定日なし"
        },
        "help": "True: the contractor named no day, Art. 11. Empty or no: as requestedOn says, or as recorded.",
        "values": [],
        "fields": []
      },
      {
        "name": "ground",
        "type": "TerminationGround",
        "required": false,
        "list": false,
        "label": {
          "EN": "Ground",
          "JA": "解除事由"
        },
        "help": "On what ground the contract truly ends. Empty: as recorded.",
        "values": [
          "CONTRACTOR_NOTICE",
          "COMPANY",
          "GENERAL_TERMS_28_2",
          "GENERAL_TERMS_28_3"
        ],
        "fields": []
      },
      {
        "name": "effectiveOn",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Effective on",
          "JA": "解約日"
        },
        "help": "The true effective date, a date in Tokyo. Of a notice it follows from the others, and may be left out. Empty: as recorded.",
        "values": [],
        "fields": []
      },
      {
        "name": "dependentContracts",
        "type": "DependentContractsChoice",
        "required": false,
        "list": false,
        "label": {
          "EN": "Dependent contracts",
          "JA": "従属契約の選択"
        },
        "help": "What becomes of the contracts that the true end leaves without a base contract and the recorded one did not, Art. 6. Needed only if there would be any; else ignored.",
        "values": [
          "TERMINATE_TOGETHER",
          "LEAVE_IN_FORCE"
        ],
        "fields": []
      }
    ]
  },
  "correctBillingStart": {
    "title": {
      "EN": "Correct billing start",
      "JA": "課金開始日の訂正"
    },
    "help": "Puts right a billing start date that was never true, Art. 3, also after billing has begun; the minimum term and the settlements follow, and what changes in months that have ended is booked today. Every rule is asked again on the corrected record. Only operators.",
    "articles": [
      "3"
    ],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "訂正の理由"
        },
        "help": "Why the record is put right, for people to read.",
        "values": [],
        "fields": []
      },
      {
        "name": "billingStartOn",
        "type": "Date",
        "required": true,
        "list": false,
        "label": {
          "EN": "Billing start",
          "JA": "課金開始日"
        },
        "help": "The true billing start date, Art. 3, a date in Tokyo.",
        "values": [],
        "fields": []
      }
    ]
  },
  "correctPrivateBackbone": {
    "title": {
      "EN": "Correct private backbone",
      "JA": "プライベートバックボーンサービスの契約番号の訂正"
    },
    "help": "Puts right the number of the contract of the IIJ Private Backbone Service, Art. 2, of an application too; the day of the confirmation stays. Only operators.",
    "articles": [
      "2"
    ],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "訂正の理由"
        },
        "help": "Why the record is put right, for people to read.",
        "values": [],
        "fields": []
      },
      {
        "name": "privateBackboneContractNumber",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Private backbone contract number",
          "JA": "プライベートバックボーンサービスの契約番号"
        },
        "help": "The true number, Art. 2.",
        "values": [],
        "fields": []
      }
    ]
  },
  "applyForOption": {
    "title": {
      "EN": "Apply for option",
      "JA": "オプションの申込"
    },
    "help": "Applies for an option, Art. 9(1); the company then accepts or rejects it. Contractors for themselves, operators for anyone.",
    "articles": [
      "9"
    ],
    "operatorOnly": false,
    "entity": "optionService",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "kind",
        "type": "OptionKind",
        "required": true,
        "list": false,
        "label": {
          "EN": "Kind",
          "JA": "オプションの種別"
        },
        "help": "Which option, Art. 9(2).",
        "values": [
          "DEDICATED_IP_ADDRESS"
        ],
        "fields": []
      }
    ]
  },
  "withdrawOptionApplication": {
    "title": {
      "EN": "Withdraw option application",
      "JA": "オプションの申込の取下げ"
    },
    "help": "Withdraws an option application that waits for a decision, Art. 9. Contractors for themselves, operators for anyone.",
    "articles": [
      "9"
    ],
    "operatorOnly": false,
    "entity": "optionService",
    "expectsVersion": true,
    "fields": [
      {
        "name": "optionServiceId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Option service",
          "JA": "オプションサービス"
        },
        "help": "The option.",
        "values": [],
        "fields": []
      }
    ]
  },
  "acceptOption": {
    "title": {
      "EN": "Accept option",
      "JA": "オプションの承諾"
    },
    "help": "Accepts an option today, Art. 9: it is in force from today, and its initial fee arises as a settlement, Art. 12. Only operators.",
    "articles": [
      "9",
      "12"
    ],
    "operatorOnly": true,
    "entity": "optionService",
    "expectsVersion": true,
    "fields": [
      {
        "name": "optionServiceId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Option service",
          "JA": "オプションサービス"
        },
        "help": "The option.",
        "values": [],
        "fields": []
      },
      {
        "name": "initialFee",
        "type": "Yen",
        "required": false,
        "list": false,
        "label": {
          "EN": "Initial fee",
          "JA": "初期費用"
        },
        "help": "Initial fee quoted to the contractor in yen exclusive of tax, Annex 1. Null is FEE_NOT_QUOTED, never 0.",
        "values": [],
        "fields": []
      }
    ]
  },
  "rejectOption": {
    "title": {
      "EN": "Reject option",
      "JA": "オプションの不承諾"
    },
    "help": "Rejects an option application that waits for a decision, Art. 9. Only operators.",
    "articles": [
      "9"
    ],
    "operatorOnly": true,
    "entity": "optionService",
    "expectsVersion": true,
    "fields": [
      {
        "name": "optionServiceId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Option service",
          "JA": "オプションサービス"
        },
        "help": "The option.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "理由"
        },
        "help": "Why it is rejected, for people to read.",
        "values": [],
        "fields": []
      }
    ]
  },
  "giveOptionStopNotice": {
    "title": {
      "EN": "Give option stop notice",
      "JA": "オプションの利用停止の通知"
    },
    "help": "Gives the contractor's notice to stop an option, Art. 9(3). It takes effect on the later of the 30th day after the day of arrival and the day named; an earlier named day is moved. Contractors for themselves, operators for anyone.",
    "articles": [
      "9"
    ],
    "operatorOnly": false,
    "entity": "optionService",
    "expectsVersion": true,
    "fields": [
      {
        "name": "optionServiceId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Option service",
          "JA": "オプションサービス"
        },
        "help": "The option.",
        "values": [],
        "fields": []
      },
      {
        "name": "requestedOn",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Requested on",
          "JA": "契約者の指定日"
        },
        "help": "The day on which the option shall stop, Art. 9(3), a date in Tokyo. Empty: as early as possible.",
        "values": [],
        "fields": []
      },
      {
        "name": "arrivedOn",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Arrived on",
          "JA": "到達日"
        },
        "help": "The day on which the notice arrived, Art. 9(3), a date in Tokyo, not in the future. Only operators may name a past one. Default: today.",
        "values": [],
        "fields": []
      }
    ]
  },
  "withdrawOptionStopNotice": {
    "title": {
      "EN": "Withdraw option stop notice",
      "JA": "オプションの利用停止の通知の撤回"
    },
    "help": "Withdraws the notice to stop an option until its effective date, Art. 9(3). Only operators.",
    "articles": [
      "9"
    ],
    "operatorOnly": true,
    "entity": "optionService",
    "expectsVersion": true,
    "fields": [
      {
        "name": "optionServiceId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Option service",
          "JA": "オプションサービス"
        },
        "help": "The option.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "理由"
        },
        "help": "Why the notice is withdrawn, for people to read.",
        "values": [],
        "fields": []
      }
    ]
  },
  "fileOutageClaim": {
    "title": {
      "EN": "File outage claim",
      "JA": "減額の請求"
    },
    "help": "Claims a fee reduction for an outage of a contract, Art. 14: as soon as 24 hours have passed since the company knew, through the last day for claiming; whatever the record says of the cause and of how complete the outage is, and after the contract has ended. Contractors for themselves, operators for anyone.",
    "articles": [
      "14"
    ],
    "operatorOnly": false,
    "entity": "outageClaim",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "outageId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Outage",
          "JA": "利用不能"
        },
        "help": "The outage, Art. 14.",
        "values": [],
        "fields": []
      }
    ]
  },
  "withdrawOutageClaim": {
    "title": {
      "EN": "Withdraw outage claim",
      "JA": "減額の請求の取下げ"
    },
    "help": "Withdraws a claim that waits for a decision, Art. 14. Contractors for themselves, operators for anyone.",
    "articles": [
      "14"
    ],
    "operatorOnly": false,
    "entity": "outageClaim",
    "expectsVersion": true,
    "fields": [
      {
        "name": "outageClaimId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Outage claim",
          "JA": "減額の請求"
        },
        "help": "The claim.",
        "values": [],
        "fields": []
      }
    ]
  },
  "grantOutageClaim": {
    "title": {
      "EN": "Grant outage claim",
      "JA": "減額を認める決定"
    },
    "help": "Grants a claim, Art. 14 and Annex 3: the reduction, whose amount the rules decide, is credited by a settlement. It is that of the whole state which the outage is part of, less what is granted for it already. Only operators, and never the one who filed.",
    "articles": [
      "14",
      "Annex 3"
    ],
    "operatorOnly": true,
    "entity": "outageClaim",
    "expectsVersion": true,
    "fields": [
      {
        "name": "outageClaimId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Outage claim",
          "JA": "減額の請求"
        },
        "help": "The claim.",
        "values": [],
        "fields": []
      }
    ]
  },
  "denyOutageClaim": {
    "title": {
      "EN": "Deny outage claim",
      "JA": "減額を認めない決定"
    },
    "help": "Denies a claim, Art. 7(3) and Art. 14 to 16, for a reason that does not contradict the record. Only operators.",
    "articles": [
      "7",
      "14"
    ],
    "operatorOnly": true,
    "entity": "outageClaim",
    "expectsVersion": true,
    "fields": [
      {
        "name": "outageClaimId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Outage claim",
          "JA": "減額の請求"
        },
        "help": "The claim.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "ClaimDenialReason",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "減額を認めない理由"
        },
        "help": "Why it is denied, Art. 7 and Art. 14 to 16.",
        "values": [
          "NOT_COMPANY_ATTRIBUTABLE",
          "NOT_COMPLETE_OUTAGE",
          "SETTING_CHANGE",
          "REMOTE_CONNECT_SOFTWARE",
          "CUSTOMER_SIDE_LIMIT",
          "USAGE_CONDITIONS_UNMET",
          "NOT_AFFECTED",
          "OUTAGE_TOO_SHORT",
          "NO_UNIT_LEFT",
          "OTHER"
        ],
        "fields": []
      },
      {
        "name": "note",
        "type": "String",
        "required": false,
        "list": false,
        "label": {
          "EN": "Note",
          "JA": "備考"
        },
        "help": "A remark, for people to read; needed where the reason is OTHER. Empty: none.",
        "values": [],
        "fields": []
      }
    ]
  },
  "reopenOutageClaim": {
    "title": {
      "EN": "Reopen outage claim",
      "JA": "減額を認めない決定の取消"
    },
    "help": "Reopens a claim that was denied, Art. 14: it waits for a decision again. Only operators.",
    "articles": [
      "14"
    ],
    "operatorOnly": true,
    "entity": "outageClaim",
    "expectsVersion": true,
    "fields": [
      {
        "name": "outageClaimId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Outage claim",
          "JA": "減額の請求"
        },
        "help": "The claim.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "理由"
        },
        "help": "Why it is reopened.",
        "values": [],
        "fields": []
      }
    ]
  },
  "recordOutage": {
    "title": {
      "EN": "Record outage",
      "JA": "利用不能の記録"
    },
    "help": "Records an outage, Art. 14. Where it joins the state of granted claims, these are settled anew. Only operators.",
    "articles": [
      "14"
    ],
    "operatorOnly": true,
    "entity": "outage",
    "expectsVersion": false,
    "fields": [
      {
        "name": "knownAt",
        "type": "DateTime",
        "required": true,
        "list": false,
        "label": {
          "EN": "Known at",
          "JA": "当社が知った時"
        },
        "help": "When the company knew of it, Art. 14, not in the future.",
        "values": [],
        "fields": []
      },
      {
        "name": "occurredAt",
        "type": "DateTime",
        "required": false,
        "list": false,
        "label": {
          "EN": "Occurred at",
          "JA": "発生日時"
        },
        "help": "When it began, not after knownAt. Empty: not known.",
        "values": [],
        "fields": []
      },
      {
        "name": "restoredAt",
        "type": "DateTime",
        "required": false,
        "list": false,
        "label": {
          "EN": "Restored at",
          "JA": "復旧日時"
        },
        "help": "When the service could be used again, not before knownAt and not in the future. Empty: it lasts.",
        "values": [],
        "fields": []
      },
      {
        "name": "affectedServiceTypes",
        "type": "ContractServiceType",
        "required": true,
        "list": true,
        "label": {
          "EN": "Affected service types",
          "JA": "影響を受けた種類"
        },
        "help": "The service types affected, Art. 1; at least one.",
        "values": [
          "WEB_GATEWAY",
          "FIREWALL_TYPE_1",
          "FIREWALL_TYPE_2",
          "PRIVATE_CONNECT",
          "REMOTE_CONNECT"
        ],
        "fields": []
      },
      {
        "name": "affectedContractIds",
        "type": "ID",
        "required": false,
        "list": true,
        "label": {
          "EN": "Affected contracts",
          "JA": "影響を受けた契約"
        },
        "help": "The contracts affected. Default: every contract of those types in force during the outage, as read at the time.",
        "values": [],
        "fields": []
      },
      {
        "name": "attribution",
        "type": "OutageAttribution",
        "required": true,
        "list": false,
        "label": {
          "EN": "Attribution",
          "JA": "責任の所在"
        },
        "help": "Where the cause lies, Art. 14.",
        "values": [
          "UNDER_INVESTIGATION",
          "COMPANY",
          "CONTRACTOR",
          "THIRD_PARTY"
        ],
        "fields": []
      },
      {
        "name": "complete",
        "type": "Boolean",
        "required": true,
        "list": false,
        "label": {
          "EN": "Complete",
          "JA": "全く利用し得ない状態"
        },
        "help": "Whether the service was completely unusable, or as good as, Art. 14.",
        "values": [],
        "fields": []
      },
      {
        "name": "description",
        "type": "String",
        "required": false,
        "list": false,
        "label": {
          "EN": "Description",
          "JA": "概要"
        },
        "help": "What happened, for people to read. Empty: not told.",
        "values": [],
        "fields": []
      }
    ]
  },
  "updateOutage": {
    "title": {
      "EN": "Update outage",
      "JA": "利用不能の更新"
    },
    "help": "Records what becomes known of an outage, Art. 14; what is left out stays as it was. What a granted claim rests on cannot change so: what was never true is put right by correctOutage. Only operators.",
    "articles": [
      "14"
    ],
    "operatorOnly": true,
    "entity": "outage",
    "expectsVersion": true,
    "fields": [
      {
        "name": "outageId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Outage",
          "JA": "利用不能"
        },
        "help": "The outage.",
        "values": [],
        "fields": []
      },
      {
        "name": "restoredAt",
        "type": "DateTime",
        "required": false,
        "list": false,
        "label": {
          "EN": "Restored at",
          "JA": "復旧日時"
        },
        "help": "When the service could be used again, not before knownAt and not in the future. Empty: as it was.",
        "values": [],
        "fields": []
      },
      {
        "name": "attribution",
        "type": "OutageAttribution",
        "required": false,
        "list": false,
        "label": {
          "EN": "Attribution",
          "JA": "責任の所在"
        },
        "help": "Where the cause lies, Art. 14. Empty: as it was.",
        "values": [
          "UNDER_INVESTIGATION",
          "COMPANY",
          "CONTRACTOR",
          "THIRD_PARTY"
        ],
        "fields": []
      },
      {
        "name": "complete",
        "type": "Boolean",
        "required": false,
        "list": false,
        "label": {
          "EN": "Complete",
          "JA": "全く利用し得ない状態"
        },
        "help": "Whether the service was completely unusable, or as good as, Art. 14. Empty: as it was.",
        "values": [],
        "fields": []
      },
      {
        "name": "description",
        "type": "String",
        "required": false,
        "list": false,
        "label": {
          "EN": "Description",
          "JA": "概要"
        },
        "help": "What happened, for people to read. Empty: as it was.",
        "values": [],
        "fields": []
      }
    ]
  },
  "correctOutage": {
    "title": {
      "EN": "Correct outage",
      "JA": "利用不能の記録の訂正"
    },
    "help": "Puts right what was never true of an outage, Art. 14, also after a grant; what is left out stays as it was. Granted claims that rest on it are settled anew, as if the record had been right from the first; one of which no unit is left waits again. Where it makes a claim possible that the record did not allow before, the period for claiming runs from the day of the correction. Only operators.",
    "articles": [
      "14"
    ],
    "operatorOnly": true,
    "entity": "outage",
    "expectsVersion": true,
    "fields": [
      {
        "name": "outageId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Outage",
          "JA": "利用不能"
        },
        "help": "The outage.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "訂正の理由"
        },
        "help": "Why the record is put right.",
        "values": [],
        "fields": []
      },
      {
        "name": "knownAt",
        "type": "DateTime",
        "required": false,
        "list": false,
        "label": {
          "EN": "Known at",
          "JA": "当社が知った時"
        },
        "help": "When the company knew of it, Art. 14, not in the future. Empty: as it was.",
        "values": [],
        "fields": []
      },
      {
        "name": "occurredAt",
        "type": "DateTime",
        "required": false,
        "list": false,
        "label": {
          "EN": "Occurred at",
          "JA": "発生日時"
        },
        "help": "When it began, not after knownAt. Empty: as it was.",
        "values": [],
        "fields": []
      },
      {
        "name": "restoredAt",
        "type": "DateTime",
        "required": false,
        "list": false,
        "label": {
          "EN": "Restored at",
          "JA": "復旧日時"
        },
        "help": "When the service could be used again, not before knownAt and not in the future. Empty: as it was.",
        "values": [],
        "fields": []
      },
      {
        "name": "affectedServiceTypes",
        "type": "ContractServiceType",
        "required": false,
        "list": true,
        "label": {
          "EN": "Affected service types",
          "JA": "影響を受けた種類"
        },
        "help": "The service types affected, Art. 1; at least one. Empty: as they were.",
        "values": [
          "WEB_GATEWAY",
          "FIREWALL_TYPE_1",
          "FIREWALL_TYPE_2",
          "PRIVATE_CONNECT",
          "REMOTE_CONNECT"
        ],
        "fields": []
      },
      {
        "name": "affectedContractIds",
        "type": "ID",
        "required": false,
        "list": true,
        "label": {
          "EN": "Affected contracts",
          "JA": "影響を受けた契約"
        },
        "help": "The contracts affected, all of them. Empty: as they were.",
        "values": [],
        "fields": []
      },
      {
        "name": "attribution",
        "type": "OutageAttribution",
        "required": false,
        "list": false,
        "label": {
          "EN": "Attribution",
          "JA": "責任の所在"
        },
        "help": "Where the cause lies, Art. 14. Empty: as it was.",
        "values": [
          "UNDER_INVESTIGATION",
          "COMPANY",
          "CONTRACTOR",
          "THIRD_PARTY"
        ],
        "fields": []
      },
      {
        "name": "complete",
        "type": "Boolean",
        "required": false,
        "list": false,
        "label": {
          "EN": "Complete",
          "JA": "全く利用し得ない状態"
        },
        "help": "Whether the service was completely unusable, or as good as, Art. 14. Empty: as it was.",
        "values": [],
        "fields": []
      }
    ]
  },
  "reportOutage": {
    "title": {
      "EN": "Report outage",
      "JA": "利用不能の申告"
    },
    "help": "Reports an outage of a contract, Art. 14: the company knows of it from this moment, for this contract alone, and investigates its cause. Contractors for themselves, operators for anyone.",
    "articles": [
      "14"
    ],
    "operatorOnly": false,
    "entity": "outage",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "occurredAt",
        "type": "DateTime",
        "required": false,
        "list": false,
        "label": {
          "EN": "Occurred at",
          "JA": "発生日時"
        },
        "help": "When it began, not in the future. Empty: not known.",
        "values": [],
        "fields": []
      },
      {
        "name": "completelyUnusable",
        "type": "Boolean",
        "required": true,
        "list": false,
        "label": {
          "EN": "Completely unusable",
          "JA": "全く利用し得ない状態"
        },
        "help": "Whether the service is completely unusable, or as good as, Art. 14.",
        "values": [],
        "fields": []
      },
      {
        "name": "description",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Description",
          "JA": "概要"
        },
        "help": "What happened, for people to read.",
        "values": [],
        "fields": []
      }
    ]
  },
  "reviseQuotedFees": {
    "title": {
      "EN": "Revise quoted fees",
      "JA": "提示料金の改定"
    },
    "help": "Quotes new monthly fees from a day on, Annex 1; what is left out stays as quoted, and no day before today changes. Only operators.",
    "articles": [
      "Annex 1"
    ],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "effectiveOn",
        "type": "Date",
        "required": true,
        "list": false,
        "label": {
          "EN": "Effective on",
          "JA": "適用開始日"
        },
        "help": "The first day of the new quotes: today at the earliest, a date in Tokyo.",
        "values": [],
        "fields": []
      },
      {
        "name": "basicFeePerAccount",
        "type": "Yen",
        "required": false,
        "list": false,
        "label": {
          "EN": "Basic fee per account",
          "JA": "基本料金"
        },
        "help": "Basic fee per account and month, in yen exclusive of tax, Annex 1. Empty: as quoted.",
        "values": [],
        "fields": []
      },
      {
        "name": "typeFee",
        "type": "Yen",
        "required": false,
        "list": false,
        "label": {
          "EN": "Type fee",
          "JA": "種類毎に定める料金"
        },
        "help": "The type's fee per month, in yen exclusive of tax, Annex 1: per account, except for Private Connect, where it is flat. Empty: as quoted.",
        "values": [],
        "fields": []
      }
    ]
  },
  "quoteApplication": {
    "title": {
      "EN": "Quote application",
      "JA": "料金の提示"
    },
    "help": "Shows an applicant the fees before they bind, Annex 1: an application that waits for its decision is quoted, or quoted anew, and its acceptance then binds to exactly this quote. Only operators.",
    "articles": [
      "Annex 1"
    ],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The application.",
        "values": [],
        "fields": []
      },
      {
        "name": "quotedFees",
        "type": "QuotedFeesInput",
        "required": true,
        "list": false,
        "label": {
          "EN": "Quoted fees",
          "JA": "提示料金"
        },
        "help": "The fees quoted, Annex 1. All three are needed: each missing one is FEE_NOT_QUOTED.",
        "values": [],
        "fields": [
          {
            "name": "initialFee",
            "type": "Yen",
            "required": false,
            "list": false,
            "label": {
              "EN": "Initial fee",
              "JA": "初期費用"
            },
            "help": "Initial fee in yen exclusive of tax, Annex 1.",
            "values": [],
            "fields": []
          },
          {
            "name": "basicFeePerAccount",
            "type": "Yen",
            "required": false,
            "list": false,
            "label": {
              "EN": "Basic fee per account",
              "JA": "基本料金"
            },
            "help": "Basic fee per account and month, in yen exclusive of tax, Annex 1.",
            "values": [],
            "fields": []
          },
          {
            "name": "typeFee",
            "type": "Yen",
            "required": false,
            "list": false,
            "label": {
              "EN": "Type fee",
              "JA": "種類毎に定める料金"
            },
            "help": "The type's fee per month, in yen exclusive of tax, Annex 1: per account, except for Private Connect, where it is flat.",
            "values": [],
            "fields": []
          }
        ]
      },
      {
        "name": "validThrough",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Valid through",
          "JA": "有効期限"
        },
        "help": "The last day on which the quote can be accepted: today at the earliest, a date in Tokyo. Empty: it holds without an end.",
        "values": [],
        "fields": []
      }
    ]
  },
  "correctQuotedFees": {
    "title": {
      "EN": "Correct quoted fees",
      "JA": "提示料金の訂正"
    },
    "help": "Puts right the quotes of the acceptance, which were never true, Annex 1; what is left out stays, and what a revision left out follows. It is no revision: the fees of all days are as corrected, an initial fee or early-termination settlement that comes out otherwise is reversed and made anew, and what changes in months that have ended is booked today as one adjustment. Only operators.",
    "articles": [
      "Annex 1"
    ],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "理由"
        },
        "help": "Why the record is corrected; the event keeps it.",
        "values": [],
        "fields": []
      },
      {
        "name": "initialFee",
        "type": "Yen",
        "required": false,
        "list": false,
        "label": {
          "EN": "Initial fee",
          "JA": "初期費用"
        },
        "help": "Initial fee in yen exclusive of tax, Annex 1. Empty: as on record.",
        "values": [],
        "fields": []
      },
      {
        "name": "basicFeePerAccount",
        "type": "Yen",
        "required": false,
        "list": false,
        "label": {
          "EN": "Basic fee per account",
          "JA": "基本料金"
        },
        "help": "Basic fee per account and month, in yen exclusive of tax, Annex 1. Empty: as on record.",
        "values": [],
        "fields": []
      },
      {
        "name": "typeFee",
        "type": "Yen",
        "required": false,
        "list": false,
        "label": {
          "EN": "Type fee",
          "JA": "種類毎に定める料金"
        },
        "help": "The type's fee per month, in yen exclusive of tax, Annex 1: per account, except for Private Connect, where it is flat. Empty: as on record.",
        "values": [],
        "fields": []
      }
    ]
  },
  "recordOneTimeFee": {
    "title": {
      "EN": "Record one time fee",
      "JA": "一時費用の記録"
    },
    "help": "Records a one-time fee of a contract, Art. 12 and Annex 1, for a matter that needs no acceptance; it arises on the day its cause occurs, which may be after the end (removal, return). Only operators.",
    "articles": [
      "12",
      "Annex 1"
    ],
    "operatorOnly": true,
    "entity": "settlement",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "amount",
        "type": "Yen",
        "required": true,
        "list": false,
        "label": {
          "EN": "Amount",
          "JA": "金額"
        },
        "help": "The fee in yen exclusive of tax, 1 at least.",
        "values": [],
        "fields": []
      },
      {
        "name": "arisesOn",
        "type": "Date",
        "required": true,
        "list": false,
        "label": {
          "EN": "Arises on",
          "JA": "発生日"
        },
        "help": "The day on which its cause occurs, Art. 12: a date in Tokyo, not in the future.",
        "values": [],
        "fields": []
      },
      {
        "name": "label",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Label",
          "JA": "費目"
        },
        "help": "What the fee is for, for people to read.",
        "values": [],
        "fields": []
      }
    ]
  },
  "reverseSettlement": {
    "title": {
      "EN": "Reverse settlement",
      "JA": "調定の取消"
    },
    "help": "Reverses a settlement in full by one in the other direction; both stay on record. Only operators.",
    "articles": [],
    "operatorOnly": true,
    "entity": "settlement",
    "expectsVersion": false,
    "fields": [
      {
        "name": "settlementId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Settlement",
          "JA": "調定"
        },
        "help": "The settlement to reverse.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "理由"
        },
        "help": "Why it is reversed; kept as the reversal's note.",
        "values": [],
        "fields": []
      }
    ]
  },
  "giveTerminationNotice": {
    "title": {
      "EN": "Give termination notice",
      "JA": "解約の通知"
    },
    "help": "Gives the contractor's notice of termination, Art. 11. It takes effect on the later of the 30th day after the day of arrival and the day named; an earlier named day is moved. Ended within the minimum term, the rest is settled, Art. 13. A contract already under notice takes the date of a notice that takes effect earlier, and is settled anew; an equal or later one is refused. Contractors for themselves, operators for anyone.",
    "articles": [
      "11",
      "13"
    ],
    "operatorOnly": false,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "requestedOn",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Requested on",
          "JA": "契約者の指定日"
        },
        "help": "The day on which the contract shall end, Art. 11, a date in Tokyo. Empty: as early as possible.",
        "values": [],
        "fields": []
      },
      {
        "name": "arrivedOn",
        "type": "Date",
        "required": false,
        "list": false,
        "label": {
          "EN": "Arrived on",
          "JA": "到達日"
        },
        "help": "The day on which the notice arrived, Art. 11, a date in Tokyo, not in the future. Only operators may name a past one. Default: today.",
        "values": [],
        "fields": []
      },
      {
        "name": "dependentContracts",
        "type": "DependentContractsChoice",
        "required": false,
        "list": false,
        "label": {
          "EN": "Dependent contracts",
          "JA": "従属契約の選択"
        },
        "help": "What becomes of contracts left without a base contract, Art. 6. Needed only if there would be any; else ignored.",
        "values": [
          "TERMINATE_TOGETHER",
          "LEAVE_IN_FORCE"
        ],
        "fields": []
      }
    ]
  },
  "withdrawTerminationNotice": {
    "title": {
      "EN": "Withdraw termination notice",
      "JA": "解約の合意による撤回"
    },
    "help": "Undoes a notice or termination until its effective date, by an agreement with the contractor whose day and reference are recorded, if every rule still holds without it; all ends recorded before go too, and an early-termination settlement falls away. What was never true is corrected instead: correctTermination. Only operators.",
    "articles": [],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "reason",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Reason",
          "JA": "理由"
        },
        "help": "Why the notice is undone, for people to read.",
        "values": [],
        "fields": []
      },
      {
        "name": "contractorAgreedOn",
        "type": "Date",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contractor agreed on",
          "JA": "契約者の同意日"
        },
        "help": "The day on which the contractor agreed, a date in Tokyo: not before the notice, and not in the future.",
        "values": [],
        "fields": []
      },
      {
        "name": "reference",
        "type": "String",
        "required": false,
        "list": false,
        "label": {
          "EN": "Reference",
          "JA": "参照番号"
        },
        "help": "Where the agreement is to be found. Empty: not told.",
        "values": [],
        "fields": []
      }
    ]
  },
  "terminateContract": {
    "title": {
      "EN": "Terminate contract",
      "JA": "契約の解除"
    },
    "help": "Records a termination by the company, or one by the contractor under General Terms 28(2) or 28(3), Art. 13. Under notice already: the earlier date counts, and it is settled anew. Ended by the company within the minimum term, the rest is settled; under 28(2) or 28(3) it is not. Only operators.",
    "articles": [
      "13"
    ],
    "operatorOnly": true,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "ground",
        "type": "ContractTerminationGround",
        "required": true,
        "list": false,
        "label": {
          "EN": "Ground",
          "JA": "解除事由"
        },
        "help": "On what ground it ends, Art. 13.",
        "values": [
          "COMPANY",
          "GENERAL_TERMS_28_2",
          "GENERAL_TERMS_28_3"
        ],
        "fields": []
      },
      {
        "name": "effectiveOn",
        "type": "Date",
        "required": true,
        "list": false,
        "label": {
          "EN": "Effective on",
          "JA": "解約日"
        },
        "help": "The effective date, a date in Tokyo: on the ground COMPANY today at the earliest, else the acceptance.",
        "values": [],
        "fields": []
      },
      {
        "name": "note",
        "type": "String",
        "required": true,
        "list": false,
        "label": {
          "EN": "Note",
          "JA": "備考"
        },
        "help": "What happened, for people to read.",
        "values": [],
        "fields": []
      },
      {
        "name": "dependentContracts",
        "type": "DependentContractsChoice",
        "required": false,
        "list": false,
        "label": {
          "EN": "Dependent contracts",
          "JA": "従属契約の選択"
        },
        "help": "What becomes of contracts left without a base contract, Art. 6. Needed only if there would be any; else ignored.",
        "values": [
          "TERMINATE_TOGETHER",
          "LEAVE_IN_FORCE"
        ],
        "fields": []
      },
      {
        "name": "dependentsGround",
        "type": "ContractTerminationGround",
        "required": false,
        "list": false,
        "label": {
          "EN": "Dependents ground",
          "JA": "従属契約の解除事由"
        },
        "help": "On what ground the dependent contracts end that end together with it, Art. 13. Default: the same.",
        "values": [
          "COMPANY",
          "GENERAL_TERMS_28_2",
          "GENERAL_TERMS_28_3"
        ],
        "fields": []
      }
    ]
  },
  "declareUsageConditions": {
    "title": {
      "EN": "Declare usage conditions",
      "JA": "利用条件の届出"
    },
    "help": "Declares what the contractor has done of the conditions of use, Art. 7, with today's date; what is left out stays as it was. Contractors for themselves, operators for anyone.",
    "articles": [
      "7"
    ],
    "operatorOnly": false,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract.",
        "values": [],
        "fields": []
      },
      {
        "name": "operatingPolicyDecided",
        "type": "Boolean",
        "required": false,
        "list": false,
        "label": {
          "EN": "Operating policy decided",
          "JA": "運用ポリシーの決定"
        },
        "help": "Whether the operating policy is decided, Art. 7(1)(i). Empty: as it was.",
        "values": [],
        "fields": []
      },
      {
        "name": "networkEnvironment",
        "type": "NetworkEnvironmentInput",
        "required": false,
        "list": false,
        "label": {
          "EN": "Network environment",
          "JA": "通信環境"
        },
        "help": "The network environment, Art. 7(1)(ii) and 7(2), also to notify a change of it. Empty: as it was.",
        "values": [],
        "fields": [
          {
            "name": "providedByCompany",
            "type": "Boolean",
            "required": true,
            "list": false,
            "label": {
              "EN": "Provided by company",
              "JA": "当社のサービスによる通信環境"
            },
            "help": "Whether it is the company's own service, Art. 7(2).",
            "values": [],
            "fields": []
          },
          {
            "name": "companyServiceReference",
            "type": "String",
            "required": false,
            "list": false,
            "label": {
              "EN": "Company service reference",
              "JA": "当社サービスの契約番号等"
            },
            "help": "Which service of the company it is. Empty: not told.",
            "values": [],
            "fields": []
          },
          {
            "name": "configuration",
            "type": "String",
            "required": false,
            "list": false,
            "label": {
              "EN": "Configuration",
              "JA": "通信環境の設定情報"
            },
            "help": "Its configuration, to be disclosed where it is not the company's own service, Art. 7(2). Empty: not disclosed.",
            "values": [],
            "fields": []
          }
        ]
      }
    ]
  },
  "agreeToSoftwareLicense": {
    "title": {
      "EN": "Agree to software license",
      "JA": "使用許諾条件への同意"
    },
    "help": "Records today as the day of agreement to the licence of the software for Remote Connect, Art. 10(2), and to which text of it; a new text can be agreed to anew. Contractors for themselves, operators for anyone.",
    "articles": [
      "10"
    ],
    "operatorOnly": false,
    "entity": "contract",
    "expectsVersion": true,
    "fields": [
      {
        "name": "contractId",
        "type": "ID",
        "required": true,
        "list": false,
        "label": {
          "EN": "Contract",
          "JA": "契約"
        },
        "help": "The contract, of Remote Connect.",
        "values": [],
        "fields": []
      },
      {
        "name": "softwareLicenseVersion",
        "type": "String",
        "required": false,
        "list": false,
        "label": {
          "EN": "Software license version",
          "JA": "同意する使用許諾条件の版"
        },
        "help": "Which text of the licence is agreed to, Art. 10(2), a version as the caller names it. Empty: not told.",
        "values": [],
        "fields": []
      }
    ]
  }
} as const;
