/** Retries in a share of the calls: when everything fails, a site in trouble gets a tenth more, not twice as much. */
export interface RetryBudget {
  /** At each call. */
  earn(): void;
  /** Whether one may be tried again; it is then paid for. */
  spend(): boolean;
}

export function retryBudget(share = 0.1, most = 5): RetryBudget {
  let tokens = most;
  return {
    earn: () => { tokens = Math.min(most, tokens + share); },
    spend: () => {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
