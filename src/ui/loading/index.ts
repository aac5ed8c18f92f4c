export { late, type Late } from './late';
export { usePreloading } from './use-preloading';
