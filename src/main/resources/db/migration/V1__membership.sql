create table account (
    id                  bigint       not null auto_increment primary key,
    version             int          not null,
    email               varchar(200) not null,
    password_hash       varchar(200) null,
    full_name           varchar(100) not null,
    display_name        varchar(60)  not null,
    name_on_certificate varchar(100) not null,
    job                 varchar(100) null,
    city                varchar(100) null,
    perspective         varchar(100) null,
    language            varchar(2)   not null,
    created_at          datetime(6)  not null,
    confirmed_at        datetime(6)  null,
    terms_version       varchar(20)  not null,
    terms_accepted_at   datetime(6)  not null,
    -- counts up at "sign out everywhere": sessions of an earlier generation end
    generation          int          not null,
    -- the collation makes it unique without regard to capitals
    constraint account_email unique (email)
);

create table account_role (
    account_id bigint      not null,
    role       varchar(30) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id)
);

-- links in mails and remembered devices; only a hash is kept
create table account_token (
    id         bigint       not null auto_increment primary key,
    account_id bigint       not null,
    purpose    varchar(20)  not null,
    hash       char(64)     not null,
    -- the new address, for a change of e-mail
    detail     varchar(200) null,
    expires_at datetime(6)  not null,
    constraint account_token_hash unique (hash),
    key account_token_account (account_id, purpose),
    constraint account_token_account foreign key (account_id) references account (id)
);

-- wrong passwords, by account name and by address of the network, as hashes: no list of who tried to sign in
create table sign_in_failure (
    subject    char(64)    not null primary key,
    failures   int         not null,
    last_at    datetime(6) not null
);
