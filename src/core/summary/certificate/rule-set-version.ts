/** Of the rules and their wording, as certificates state it: the product's version. */
export const RULE_SET_VERSION = '0.2.0';
