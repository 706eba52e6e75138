-- How often somebody has done something that is limited: kept here, so that all nodes count alike and a restart forgets
-- nothing.

-- An allowance is a bucket of tokens, of which each use takes one and each step of time gives one back. One time says how
-- much is in it: when it is full again (the generic cell rate algorithm, ITU-T I.371). A row whose time has passed says
-- nothing more and may be deleted.
create table allowances (
    key     text primary key,
    full_at timestamptz not null
) with (fillfactor = 70);

-- Wrong passwords in a row, of one account from one network; no other is tried before open_at. An account is a digest of
-- the address that was given, whether or not somebody has it.
create table wrong_logins (
    key          text primary key,
    wrong        integer not null,
    open_at      timestamptz not null,
    forgotten_at timestamptz not null
) with (fillfactor = 70);

-- From which networks an account has come in: there its owner is at home.
create table login_places (
    user_id bigint not null references users,
    prefix  text not null,
    last_at timestamptz not null,
    primary key (user_id, prefix)
);

-- How long until an allowance has a token; null if it has one.
create function wait_for_one(of_key text, step interval, burst integer) returns interval language sql as $$
    select full_at + step - burst * step - clock_timestamp()
    from allowances
    where key = of_key and full_at + step - burst * step > clock_timestamp()
$$;

-- Takes one token and answers null, or takes none and says how long to wait for one. A refusal takes no lock.
create function take_one(of_key text, step interval, burst integer) returns interval language plpgsql as $$
declare
    moment timestamptz := clock_timestamp();
    wait interval := wait_for_one(of_key, step, burst);
begin
    if wait is not null then
        return wait;
    end if;
    insert into allowances as a (key, full_at)
    values (of_key, moment + step)
    on conflict (key) do update
        set full_at = greatest(a.full_at, moment) + step
        where greatest(a.full_at, moment) + step <= moment + burst * step;
    return case when not found then step end;
end
$$;

-- May a password be tried? Counts the try as a wrong one until it is known to be right, so that many at once are as many
-- as one after the other. Where the account is at home, strangers' tries elsewhere don't matter.
create function begin_login(
    account text, prefix text, is_familiar boolean, free_tries integer, first_delay interval, longest_delay interval,
    forget_after interval, network_step interval, network_burst integer, strangers_step interval, strangers_burst integer)
    returns interval language plpgsql as $$
declare
    moment timestamptz := clock_timestamp();
    pair text := account || ' ' || prefix;
    strangers text := 'login ' || account;
    wait interval;
begin
    select w.open_at - moment into wait from wrong_logins w where w.key = pair and w.open_at > moment;
    if wait is null and not is_familiar then
        wait := wait_for_one(strangers, strangers_step, strangers_burst);
    end if;
    if wait is null then
        wait := take_one('login ' || prefix, network_step, network_burst);
    end if;
    if wait is null and not is_familiar then
        wait := take_one(strangers, strangers_step, strangers_burst);
    end if;
    if wait is not null then
        return wait;
    end if;
    insert into wrong_logins as w (key, wrong, open_at, forgotten_at)
    values (pair, 1, moment, moment + forget_after)
    on conflict (key) do update
        set wrong = case when w.forgotten_at < moment then 1 else w.wrong + 1 end,
            open_at = case when w.forgotten_at < moment or w.wrong < free_tries then moment
                else moment + least(longest_delay, first_delay * power(2, least(w.wrong - free_tries, 20))) end,
            forgotten_at = moment + forget_after
        where w.open_at <= moment;
    return case when not found then first_delay end;
end
$$;

-- Pays what a node has given out of each allowance on its own account (debts), whatever is in it, and gives it as much of
-- what it wants as there is. The wait is until the next token, null where all that was wanted was there.
create function lease(keys text[], debts integer[], wants integer[], step interval, burst integer)
    returns table (leased_key text, granted integer, wait interval) language plpgsql as $$
declare
    asked record;
    moment timestamptz := clock_timestamp();
    full_before timestamptz;
begin
    -- A lease that is lost in a crash harms nobody; a flush for each would.
    perform set_config('synchronous_commit', 'off', true);
    -- In one order, so that two nodes never wait for each other.
    for asked in
        select k.key, k.debt, k.want from unnest(keys, debts, wants) as k (key, debt, want) order by k.key
    loop
        insert into allowances (key, full_at) values (asked.key, moment) on conflict do nothing;
        select greatest(a.full_at, moment) + asked.debt * step into full_before
        from allowances a where a.key = asked.key for update;
        leased_key := asked.key;
        granted := least(asked.want, greatest(0, floor(
            extract(epoch from moment + burst * step - full_before) / extract(epoch from step))::integer));
        update allowances a set full_at = full_before + granted * step where a.key = asked.key;
        wait := case when granted < asked.want
            then full_before + (granted + 1) * step - (moment + burst * step) end;
        return next;
    end loop;
end
$$;
