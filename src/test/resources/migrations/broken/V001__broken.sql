create table broken (id nonsense);
