-- Callbacks of all front ends. One row is one place of a slot: the primary key makes a double booking impossible,
-- whatever the programs do.
create table callback (
  slot_start timestamptz not null,
  seat       integer     not null check (seat >= 1),
  request_id text        not null unique,
  customer   text        not null,
  decided    jsonb       not null,
  primary key (slot_start, seat)
);

-- A customer's requests, for the daily limit.
create table request (
  id          text        primary key,
  customer    text        not null,
  received_at timestamptz not null
);
create index on request (customer, received_at);
