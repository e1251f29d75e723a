-- Methods of intervision: those that ship (owner is null) and those that facilitators make. A version is written once and never changed,
-- so that a round which runs, or a proof of years ago, keeps the method as it was. Members belong to another feature: an id without a foreign key.
create table method (
    id bigint not null auto_increment primary key,
    address varchar(80) not null,
    owner bigint null,
    withdrawn_at datetime(6) null,
    unique key method_address (address),
    key method_owner (owner)
) engine = InnoDB default charset = utf8mb4;

create table method_version (
    method bigint not null,
    number int not null,
    hash char(64) not null,
    yaml mediumtext not null,
    published_at datetime(6) not null,
    primary key (method, number),
    constraint method_version_method foreign key (method) references method (id)
) engine = InnoDB default charset = utf8mb4;
