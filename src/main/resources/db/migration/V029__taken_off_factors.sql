-- Whose second factor an administrator took off, because its owner had lost it. The owner is told as long as no other is set up.

create table taken_off_factors (
    user_id bigint primary key references users on delete cascade,
    at      timestamptz not null default now()
);
