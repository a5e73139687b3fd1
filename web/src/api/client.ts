export { ChuxiError, connect, type Operation, operation } from '../../../clients/typescript/client.ts';
