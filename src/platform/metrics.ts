/** Counts that /metrics shows in the text form of Prometheus. One per app. */
export type Metrics = {
  readonly seen: (request: { method: string; status: number; seconds: number }) => void;
  readonly text: () => string;
};

const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Starts at zero; counts live in this process only. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const buckets = BUCKETS_S.map(() => 0);
  let total = 0;
  let sumSeconds = 0;
  return {
    seen: ({ method, status, seconds }) => {
      const key = `method="${method}",status="${status}"`;
      requests.set(key, (requests.get(key) ?? 0) + 1);
      BUCKETS_S.forEach((limit, index) => {
        if (seconds <= limit) buckets[index] = (buckets[index] ?? 0) + 1;
      });
      total += 1;
      sumSeconds += seconds;
    },
    text: () => {
      const memory = process.memoryUsage();
      return [
        '# TYPE eenstemmig_requests_total counter',
        ...[...requests].map(([labels, count]) => `eenstemmig_requests_total{${labels}} ${count}`),
        '# TYPE eenstemmig_request_seconds histogram',
        ...BUCKETS_S.map((limit, index) => `eenstemmig_request_seconds_bucket{le="${limit}"} ${buckets[index]}`),
        `eenstemmig_request_seconds_bucket{le="+Inf"} ${total}`,
        `eenstemmig_request_seconds_sum ${sumSeconds}`,
        `eenstemmig_request_seconds_count ${total}`,
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${memory.rss}`,
        '# TYPE process_uptime_seconds gauge',
        `process_uptime_seconds ${process.uptime()}`,
        '',
      ].join('\n');
    },
  };
}
