-- Of several who tried the password of an account at the same moment, from one network, some were told to wait though nothing was
-- wrong: the time from which another try is open was compared with the time at which they had asked, and one who had asked a little
-- later had come first. It is compared with the time at which their turn comes.
create or replace function begin_login(
    account text, prefix text, is_familiar boolean, free_tries integer, first_delay interval, longest_delay interval,
    forget_after interval, network_step interval, network_burst integer, strangers_step interval, strangers_burst integer)
    returns interval language plpgsql as $$
declare
    moment timestamptz := clock_timestamp();
    pair text := account || ' ' || prefix;
    strangers text := 'login ' || account;
    wait interval;
begin
    select w.open_at - moment into wait from wrong_logins w where w.key = pair and w.open_at > clock_timestamp();
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
        where w.open_at <= clock_timestamp();
    return case when not found then first_delay end;
end
$$;
