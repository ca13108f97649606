export { PageNotFound as default } from '../page-not-found';
