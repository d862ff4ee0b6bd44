-- The log of decisions as redacted entries, in partitions: the engine stores and scans, the library only judges.
create table decision_log (
  received_at timestamptz not null,
  entry       jsonb       not null
) partition by range (received_at);

create table decision_log_2026_q1 partition of decision_log for values from ('2026-01-01T00:00Z') to ('2026-04-01T00:00Z');
create table decision_log_2026_q2 partition of decision_log for values from ('2026-04-01T00:00Z') to ('2026-07-01T00:00Z');
create table decision_log_2026_q3 partition of decision_log for values from ('2026-07-01T00:00Z') to ('2026-10-01T00:00Z');
create table decision_log_2026_q4 partition of decision_log for values from ('2026-10-01T00:00Z') to ('2027-01-01T00:00Z');
