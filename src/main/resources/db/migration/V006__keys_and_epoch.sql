-- Keys that sign access tokens: made once, by the first node that needs one, and shared by all nodes.

create table signing_keys (
    id         uuid primary key,
    secret     bytea not null,
    created_at timestamptz not null default now(),
    constraint signing_keys_long_enough check (octet_length(secret) >= 32)
);

-- The epoch: a value that changes when a backup is restored, so that a position from before is not taken for one of now.
-- A dump restored elsewhere is another database (system identifier, oid) or another table (oid); a point-in-time
-- recovery begins a new timeline (PostgreSQL manual, 25.3.6). Data files that were copied back by hand look the same from inside:
-- after that, change epoch_salt.

create table epoch_salt (
    salt uuid not null
);
insert into epoch_salt values (gen_random_uuid());

create view epoch as
select substr(md5(concat_ws(' ',
           (select system_identifier from pg_control_system()),
           (select timeline_id from pg_control_checkpoint()),
           (select oid from pg_database where datname = current_database()),
           'epoch_salt'::regclass::oid,
           salt)), 1, 16) as value
from epoch_salt;
