/** One thing that keeps a page from being built, with the place it stands in. */
export type PageIssue =
  /** By its path in what was given; what stands there is never told. */
  | { readonly kind: 'personal-value'; readonly section: string; readonly path: string }
  | { readonly kind: 'blank-text'; readonly section: string; readonly what: string }
  | { readonly kind: 'no-such-day'; readonly section: string; readonly text: string }
  | {
      readonly kind: 'skipped-heading-level';
      readonly section: string;
      readonly text: string;
      readonly level: number;
      readonly after: number;
    }
  | { readonly kind: 'malformed-value'; readonly section: string; readonly found: string }
  | { readonly kind: 'table-without-headers'; readonly section: string; readonly caption: string }
  | {
      readonly kind: 'ragged-row';
      readonly section: string;
      readonly caption: string;
      readonly row: number;
      readonly cells: number;
      readonly columns: number;
    }
  | {
      readonly kind: 'wrong-cell';
      readonly section: string;
      readonly caption: string;
      readonly row: number;
      readonly column: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly kind: 'figure-without-alternative'; readonly section: string; readonly caption: string }
  | { readonly kind: 'figure-without-data'; readonly section: string; readonly caption: string }
  | {
      readonly kind: 'wrong-chart-column';
      readonly section: string;
      readonly caption: string;
      readonly column: number;
      readonly expected: string;
    }
  | {
      readonly kind: 'wrong-chart-series';
      readonly section: string;
      readonly caption: string;
      readonly expected: string;
    };

/** Why a page was not built: every issue, in the order of reading. */
export interface PageRefusal {
  readonly kind: 'page-not-built';
  readonly issues: readonly PageIssue[];
}
