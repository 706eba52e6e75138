-- Slow enough for several nodes to meet in it.
create table once (id integer primary key);
select pg_sleep(0.5);
insert into once values (1);
