-- A live round of intervision: what happened in it, in order, and what was written. Words are sealed with the key of the group.
create table round (
  id bigint not null auto_increment primary key,
  revision int not null,
  group_id bigint not null,
  vault_id bigint not null,
  -- reference of a version of a method, which never changes
  method varchar(100) not null,
  changes bigint not null,
  opened_by bigint not null,
  opened_at datetime(6) not null,
  ended_at datetime(6) null,
  -- 1 until it is over, else null: a group has one round at a time
  running bit(1) null,
  unique key round_one_at_a_time (group_id, running),
  index round_of_group (group_id, opened_at)
);
create table round_happening (
  id bigint not null auto_increment primary key,
  round_id bigint not null,
  number int not null,
  kind varchar(20) not null,
  happened_at datetime(6) not null,
  actor bigint not null,
  about bigint null,
  role varchar(20) null,
  minutes int not null,
  note blob null,
  unique (round_id, number),
  foreign key (round_id) references round (id)
);
create table round_card (
  id bigint not null auto_increment primary key,
  revision int not null,
  round_id bigint not null,
  step varchar(80) not null,
  author bigint not null,
  own boolean not null,
  words blob not null,
  pile int null,
  written_at datetime(6) not null,
  index card_of_round (round_id, step),
  foreign key (round_id) references round (id)
);
create table round_watcher (
  round_id bigint not null,
  member bigint not null,
  seen_at datetime(6) not null,
  primary key (round_id, member),
  foreign key (round_id) references round (id)
);
