-- Which wrong password the audit trail tells of: one for an account or an address within a quarter of an hour.
alter table platform_sign_in_failure add column told boolean default false not null;
